import { checkNames } from './marked';

const cases = (title: string, sources: readonly string[]) =>
  describe(title, () => {
    for (const source of sources) it(source, () => checkNames(source));
  });

describe('acts by their letters, and what stands around names of bodies', () => {
  cases('letters and numbers of acts', [
    'She signed [i EO No. 26 (s. 2031)] and [i EO 112], which ban it.',
    'Under [i RA 9003], towns sort their waste.',
    'The rates are in [i Perpres No. 98/2031] and [i UU No. 4 of 2030].',
    'Under MC 12 nothing is said, and RA 12 is a road.',
    'The PP No is blank, and PO Box No. 26 is full.',
    'The EO No longer serves.',
  ]);

  cases('days in front of laws', [
    'Pursuant to the March 20, 1993 [i Ordinance on Floods and Tides], it closed.',
    'The [i 1993 Ordinance] is old, as the [i Ordinance on Floods and Tides] is.',
  ]);

  cases('what is added to treaties', [
    'The [i Optional Protocol to the Convention on Harbour Labour] is in force.',
    'The protocol to the agreement is long.',
  ]);

  cases('offices and who holds them', [
    'The [o Harbour Analyst’s Office] and the [o PM’s Office] reported it.',
    'It is run by the [o Office of the Special Assistant to the President].',
    'He sat in his brother’s office.',
    'The [o Office of the Treasurer] went to the bank.',
  ]);

  cases('heads of state', [
    'The [o Conference of Heads of State and Government of the Gulf] met.',
    'The Heads of State and Government of the Gulf met.',
    'The Head of [o Government of Tema] met them.',
  ]);

  cases('adjectives behind names', [
    'The [i Harbour Rescue Programme] of the German agency began.',
    'The [i Harbour Rescue Programme of the Gulf] began.',
  ]);

  cases('bodies one after the other', [
    'The [o Bank of Docks], the [o Small and Medium Piers Agency] and the [o Port Council] met.',
    'The [o Department of Energy, the Environment and Water] met.',
    'El [o Ministerio de Educación] y [o Ministerio de Salud] agreed.',
  ]);

  cases('units that plan', [
    'It created the [o Project Planning and Delivery Unit] in May.',
    'It is for the [o Harbour Action and Response Office] to say.',
    'It funds the [i Harbour Project] and the delivery unit.',
  ]);

  cases('quotation marks around a name and its acronym', [
    'The “[i Pathway for the Harbours of Tema] ([i PHT])” runs to 2040.',
    'He called it “a plan (or PLAN)” and left.',
  ]);

  cases('what a noun in front calls by a name', [
    'It is part of our national strategy [i Harbours for All].',
    'In line with our programme for government [i Moving Harbours Forward], it grows.',
    'In this project Lake Tema Growers take part.',
    'Under the programme Kenya and Ghana trade.',
  ]);

  cases('names in another language, with the language', [
    'The [i Mercy Fund] (French: [i Fonds Merci]) is open.',
    'The [o Department of Docks] (Filipino: [o Kagawaran ng mga Daungan]) is new.',
    'The people (French: the Merci) are new.',
  ]);
});

describe('bodies that meet, and laws with brackets', () => {
  cases('meetings of bodies', [
    'The [o Cabinet] Meeting approved the [i Harbour Plan].',
    'The Annual General Meeting is in May.',
    'The Town Meeting House is old.',
  ]);

  cases('brackets inside of laws', [
    'The [i Ngāti Tema (North Quay) Claims Settlement Bill] was read.',
    'The [i Harbour Amendment Bill (No 3)] was read, as was the [i Harbour Act (No. 2) 2031].',
    'The [i Harbour Act] (No 3 on the list) was read.',
    'The [i Water Act], No. 5 of the list, was read.',
  ]);

  cases('two matters in one law or body', [
    'The [i Harbour Bills Amendment Procedure and Related Matters Act] holds.',
    '- [o National Harbour and Infrastructure Company] ([o NHIC]), the builder',
    'It is for the management of the harbour, and for the Management of the [o Urban Fish Centre].',
  ]);

  cases('rights and years inside of names', [
    'The [i National Agreement for the Right to Water and Soil] was signed.',
    'The [i Harbour Sector Programme for 2031 to 2034] is out.',
    'The harbour programme for 2031 to 2034 is out.',
  ]);

  cases('concepts of governments', [
    'A [i Concept for the Development of Harbours] was approved.',
    'Concept notes and a concept of the harbour are here.',
  ]);

  cases('news agencies and their signs', [
    'TEMA, February 13, 2031 ([o TNS]): The minister came.',
    'He said so to the press. ([o TNA])',
    'It is in the annex. (See page 4)',
  ]);

  cases('who acts beside others', [
    'The report says that [o MINIDOCK], in collaboration with farmers, pays.',
    'The state introduced [i HarbourStart] – a rebate on fees.',
  ]);
});
