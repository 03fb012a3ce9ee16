import { checkNames } from './marked';

const cases = (title: string, sources: readonly string[]) =>
  describe(title, () => {
    for (const source of sources) it(source, () => checkNames(source));
  });

describe('initiatives', () => {
  cases('laws and plans with longer names', [
    'The [i National Soil Strategy and Action Plan] is new.',
    'The [i Convention relating to the Rights of Shepherds] was signed.',
    'The [i [o EU] Soil Strategy for 2030] and the [i European Skills Fund Plus] apply.',
    'The [i Memorandum of Understanding on Border Posts] holds.',
    'The [i Federal Decree-Law No. 11 of 2022] applies.',
    'A [i Free Trade Agreement with Chile] was signed.',
    'The [i Plan for Rural School Meals] costs little.',
  ]);

  cases('two plans are two, and a goal is none', [
    'The [i Soil Strategy] and the [i Water Budget] are new.',
    'The road network and the Trunk Road Network grew in 2030.',
    'They signed a Memorandum of Understanding with their neighbours.',
  ]);

  cases('heads with what belongs to them', [
    'The [i Coastal Protection Act] and the [i Rural Credit Scheme] were passed.',
    'The [i Law on the Prevention and Control of Soil Pollution] took effect.',
    'It adopted the [i Strategy for Women in Agriculture] and the [i Roadmap to Reduce Plastic Waste].',
    'The [i Access to Land Act] replaced it.',
    'They ratified the [i Convention on Persons with Disabilities].',
    'The [i Food and Nutrition Policy] is under review.',
    'Under the [i Heat in Homes Strategy], grants double.',
    'The [i Ten Point Plan for a Greener Harbour] costs little.',
    'The [i Health and Safety at Work Act] covers them.',
    'The [i Bio-Circular (BC) Model] is taught in schools.',
  ]);

  cases('periods and numbers', [
    'The [i Digital Agenda 2024-2030] has four pillars.',
    'The [i Action Plan for Clean Cooking (2023-2027)] was launched.',
    'The [i Water Act, 2016] and the [i Land Act of 1998] apply.',
    '[i Vision 2040] guides the [i Third National Development Plan].',
    'The [i 7th Five-Year Plan] ends soon.',
    '[i Vision 2035 Cameroon] is the guide.',
    'The [i Roads Programme Phase 2] begins.',
    'Under [i Directive 2010/75/EU] and [i Law No. 12 of 2018] permits are needed.',
    'The [i 2040 Strategy for the Blue Economy] was endorsed.',
    'The [i Land Bill, 2023], the [i Mining Code of 2018] and the [i Water (Quality) Regulations, 2024] apply.',
    '[i Law No. 44 on Water Use] is in force, as is [i Legal Notice 7 of 2020].',
    'The [i 2025 National Budget] and [i Horizon 2020] pay for the [i 2024-2027 Rural Roads Plan].',
    'In 2025 Programme staff left. In the year 2024 the budget fell.',
    'The vote on Monday, 2025 or not, was close.',
    'Vehicles meet [i Euro 6]; a ticket costs Euro 6 million.',
    'Chapter 3 and Table 2 list the measures.',
  ]);

  cases('possessors and lower-case tails stay outside', [
    'Norway’s [i Clean Shipping Plan] and the city’s [i Zero Waste Roadmap] agree.',
    'The [i Farm Renewal Programme] for young farmers grew.',
    'The [i Seed Capital] scheme and the [i UBERE] programme help.',
    'The [i Clean Steel investment tax credit] begins.',
    'The [i Small Farmers’ Fund] lends at low rates.',
    'The [i Harbour Noise Reporting app] counts complaints.',
    'Beijing’s climate plan and the national water strategy are drafts.',
  ]);

  cases('names that the text around them explains', [
    'Three brands, namely [i Green Harvest] and [i Blue Wave], were created.',
    '[i Farm Connect] is a digital platform for growers.',
    'A campaign called [i Clean Hands] reached schools.',
    '[i Cash for Trees] ([i CFT]) programme offices opened.',
    'Energy, Water and Transport projects come first.',
    'Internet platforms and Indigenous programmes grew.',
    'Skills programmes will be reformed.',
  ]);

  cases('short forms', [
    'The [i Clean Ports Action Plan] is out. The [i Action Plan] names six ports.',
    'This [i Act] binds the state.',
    'The plan is out. The act binds the state.',
    'Policy makers and Project managers met. Budget cuts hurt.',
    'Strategy matters more than Law students think.',
  ]);

  cases('headings', [
    '# Legal and Regulatory Framework\n\nThe text begins here.',
    '# Implementation Plan\n\nThe text begins here.',
    '# [i Kenya Water Strategy]\n\nThe text begins here.',
    '# Key Performance Indicators and Monitoring Framework\n\nThe text begins here.',
    '[i NATIONAL ENERGY POLICY] REVISED\n\nThe [i National Energy Policy 2020-2030] has been revised.',
    '# Implementation of the [i Coastal Fisheries Act]\n\nThe text begins here.',
  ]);

  cases('what is no initiative', [
    'At COP27 the Adaptation Gap Report was read.',
    'The pilot plan, the draft law and the new standard are public.',
    'The Suez Canal Economic Zone grew.',
    'The [o Africa Plan Secretariat Office] moved.',
    'Artificial Intelligence and Big Data matter.',
  ]);

  cases('other languages', [
    'The [i Plan Nacional de Desarrollo] and the [i Estrategia Nacional de Agua] agree.',
    'The [i Loi sur la Transition Verte] was passed.',
  ]);
});

describe('quotation marks', () => {
  cases('names and designations', [
    'The "[i double carbon]" goals guide investment.',
    'Accelerate the layout of "[i three new corridors]" by June.',
    'Under the ‘[i Clean Rivers]’ campaign, 40 rivers were restored.',
    'It issued the "[i Action Plan for Quality Growth (2022-2024)]" in May.',
    'It supports “[i small and beautiful]” enterprises.',
    'The "[i Cash for Scrap]" Scheme ended.',
    'The "[i 3+(2+4)]" system remains.',
    'Promote the "[i factory upstairs]" and reuse land.',
  ]);

  cases('speech and scare quotes', [
    'It built five "brands" and a "business" district.',
    '"We need to act now," the mayor said.',
    'Critics called it "a missed chance for the country".',
    'The so-called "brain drain" is over.',
    'He spoke of "hard" and "soft" infrastructure.',
    '"The \'open door\' approach works because people trust it and because they have seen what it can do for them over all these years," she said.',
    'A "one-stop shop" will open.',
  ]);
});

describe('list items', () => {
  cases('an instruction is no headline', [
    '- Invest in the [i Rural Roads Fund]\n- Establish a [o Road Safety Council]\n- Expand the [i Warm Houses] scheme',
    '- Review of the [i Road Traffic Policy]\n- Training',
    '- Support for Small Farmers\n- Water Supply Policy Options',
  ]);
  cases('a list item that is nothing but a name', [
    '- [i Clean Power for Northern or Island Towns Program] ($3 billion)\n- [i Rural Heat Program] ($1 billion)',
    '- Clean power for towns\n- Rural heat',
  ]);
  cases('what a law or a rule is about', [
    'The [i Convention against Cruelty and Degrading Treatment or Punishment] binds them.',
    'The [i Courts and Legal Services Act] and the [i Roads Administration and Audit Act, 2019-4] apply.',
    'The [i Regulations on the Administration of Rural Ports] and the [i Measures for the Supervision of Wells] apply.',
    'The [i Opinions on Rural Trade] were issued. Opinions on Monday differed; Measures were taken.',
    'The [o Ministry of Courts] and the [i Wells Act] are old.',
    'She serves in the [o National Port Administration] or in schools.',
  ]);
  cases('parties of a treaty', [
    'The [i Agreement between the Government of Fiji and Tonga on Sea Borders] binds.',
    'The [i Agreement on Fish between Peru and Chile] binds.',
    'The [i Coast Plan] between Peru and Chile is a draft; so is the agreement between Fiji and Tonga.',
  ]);
  cases('an acronym in the middle', [
    'The [i Rural Wells Plan (RWP) 2021-2025] is new. The [i RWP] grew.',
    'The [i Rural Wells Plan] ([i RWP]) has 2021 wells.',
  ]);
  cases('signs of numbers', [
    'The [i Law N° 21,505], the [i Law Nº 8,080 of 1990] and the [i Supreme Decree N° 018-2021] apply.',
    'The Law N is long, and so is Decree N° only.',
  ]);
  cases('capitals', ['THE [i APPROPRIATION (No. 2) ACT, 2019]', 'THE ACT (No. 2) IS LONG AND THE BILL TOO']);
  cases('phases', [
    'The [i Rural Credit and Seeds Programme] ([i RCSP]) ended; [i RCSP-II] and [i RCSP 3] follow.',
    'Some QRT-II and some QRT 3 forms were lost.',
  ]);
  cases('what something belongs to', [
    'The [i Partnership for Africa’s Growth] was signed.',
    'The [i Strategy for Kenya]’s coast was signed.',
  ]);
  cases('terms are no names', [
    'The Rule of Law and Civil Society matter; Terms of Reference follow.',
    'Every State Party shall adopt a Code of Conduct.',
  ]);
  cases('brackets in the middle', [
    'Under the [i Growth Linked Incentive (GLI) Scheme], sums were paid.',
    'The [i Welfare of Animals (Transport) (Wales) Act 2014] applies.',
    'The [i Ministry of Water (MoW) Strategic Plan] is late.',
  ]);
});
