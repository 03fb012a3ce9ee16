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

describe('numbers of acts in several languages, and bodies by what they are founded for', () => {
  cases('signs and chapters', [
    'It was created by [i Decree Nº. 55,275] of December 22, and [i MP 628/13] changed it.',
    'Under [i Lei nº 14.133/2021], [i Ley N° 21.455] and [i Loi n° 2015-992], it is closed.',
    'By the [i Budget Act, CAP 439], and the [i Port Act, Cap. 25 R.E. 2019], it is so.',
    'The [i Loi Port] is old. Nº. 5 is open.',
  ]);

  cases('what bodies are to do', [
    'The [o Commission to Combat Harbour Fraud] met.',
    'The [o Commission] to be named met.',
    'It was told to combat fraud.',
  ]);

  cases('whose a known body is', [
    'It came from the [o International Bank for Reconstruction and Development] of the [o World Bank].',
    'The [o Bank for Docks of the Gulf] paid.',
  ]);

  cases('two houses', [
    'It was passed by the [o Chamber of Deputies] and [o Senate].',
    'The [o Ministry of Finance and Treasury] paid.',
  ]);

  cases('ministries and governments by their letters', [
    'The [o MoH] and the [o GoK] agreed. An MoU was signed.',
    'He uses GoPro and MoMo cards.',
  ]);

  cases('what is done to laws', [
    'Amendment of [i Harbour Fund Act of 1985] was approved.',
    'The [i Kigali Amendment to the Montreal Protocol] holds.',
  ]);

  cases('bodies at the start of a sentence', [
    '[o Government] undertook a review.',
    'Government undertakings are many.',
  ]);
});

describe('lists of programmes, and names that go on', () => {
  cases('what an including noun announces', [
    'The programs include the [i 4Ks], [i Assistance to Fishers in Storms] ([i AFS]) and [i Food Nets].',
    'The programmes include Kenya and Uganda. They run schemes, including Tono, Vea and Kpong.',
  ]);

  cases('names that go on behind an acronym', [
    'It adopted the [i Initiative for Harbour Roads (IHR) Work Plan 2031].',
    'The [i Council for Harbour Tides (CHT) Act] holds.',
    'The [o Council of Chiefs] ([o CoC]) chair met.',
  ]);

  cases('as what something is declared', [
    'The [i Declaration of the Amber Sea as a Zone of Peace] holds.',
    'The [i Declaration on Tides] as a whole holds.',
  ]);

  cases('who leads a body', [
    'She is Commissioner of the [o Department of Harbours and Tides] ([o DHT]).',
    'She is Minister of the Environment.',
  ]);

  cases('what people join', [
    'The [o Dads’ Network] and the [o Teachers’ Union] met.',
    'Speaker Ana Williams’ [i Fair Harbour Act] holds.',
  ]);

  cases('bullets of word processors', [
    'Outcomes:\nØ [i Torrin Declaration on Higher Tides]\nØ [i Torrin Convention on Harbours]',
    'Among them is [i Senate Bill No. (SBN) 890], and [i SBN 2805].',
  ]);
});

describe('bodies of more kinds', () => {
  cases('courts, parties, laboratories', [
    'The [o Torrin Magistrates’ Courts] sat, not the Tennis Courts.',
    'The centre-left [o Partido Acción Portuaria] ([o PAP]) lost.',
    'It has a [o Harbour Innovation Lab].',
  ]);

  cases('what they see to', [
    'The [o Subcommittee on Matters Relating to the Development of the Harbour] met.',
    'The [o Ministry of State for Docks] met. It speaks for docks.',
    'The [o Harbour Board], ([o HB]) met.',
  ]);

  cases('which plan, and where a company is', [
    'The [i National 14th Five-Year Plan] grew.',
    'It works with UAE-based [o Torrin Nets].',
    'Its [i City for All] housing plan grew. Our Lake Tana housing plan grew.',
    'The [i Green Area Fund] ([i Danmarks Grønne Arealfond]) grew. The [i Housing Programme] (São Paulo) grew.',
    'Voters approved [i Measure 20-388]. See Measure 2 below.',
  ]);
});

describe('policies with slogans, and bodies in quotation marks', () => {
  cases('what a policy is called before what it is', [
    '[i Trading for Harbours: National Enterprise Policy 2031-2034] was launched.',
    'Funding: [i National Harbour Plan 2030] is new.',
    'Water and Docks: [i National Harbour Plan 2030] is new.',
  ]);

  cases('bodies in quotation marks', [
    'She chaired the ‘[o Advisory Group on Reopening Harbour Schools]’ on Friday.',
    'He read “[i Group Therapy for All]” on Friday.',
  ]);

  cases('years that are no part of a name', [
    'It pays under the Fiscal Year (FY) 2031 [i All Docks Access Program] ([i ADAP]).',
    'The king passed the [i Harbour Debt Ordinance] for FY 2031/32.',
    'The [i 2031 National Budget] is out.',
  ]);

  cases('who oversees', [
    'The [o Harbour Fund Regulatory and Development Authority] met.',
    'The [o Tide Emergency Team] met. The nodal ministry met.',
    '1.1 [i National Green Harbour Mission]\n[o MINISTRY OF HARBOURS]\n1.2 It met.',
  ]);

  cases('broadcasters, town centres and money behind names', [
    '[o Torrin Radiotelevision] aired it.',
    'The minister has told [o TNR]. He told UAE.',
    'The shops of Torrin Town Centre grew.',
    'The [i Harbour Income Allowance] of Rs 1,000 is paid.',
    'Decision Maker: [o Docks & Tides Overview & Scrutiny Committee]',
  ]);
});
