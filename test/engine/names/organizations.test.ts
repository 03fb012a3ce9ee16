import { checkNames } from './marked';

const cases = (title: string, sources: readonly string[]) =>
  describe(title, () => {
    for (const source of sources) it(source, () => checkNames(source));
  });

describe('organizations', () => {
  cases('heads with what belongs to them', [
    'The [o Ministry of Labour, Family and Social Affairs] opened twelve offices.',
    'Funds went to the [o Department of Forestry, Fisheries and the Environment] last year.',
    'It was drafted by the [o Ministry of Trade, Crafts & Tourism] in two months.',
    'A survey by the [o Ministry of Sustainability and the Environment] found gaps.',
    'The [o Commission against Corruption] opened an inquiry.',
    'She joined the [o Office for Rural Affairs] and the [o Agency for Housing] in turn.',
    'The [o Botswana Power Regulatory Authority] sets the tariff.',
    'The [o Food and Nutrition Agency] tests school meals.',
    'The [o Standing Committee of the Provincial People’s Congress] met.',
    'They wrote to the [o Ministries of Education, Health and Transport].',
    'The [o General Office of the Tamale Municipal Assembly] issued the notice.',
    'The [o University of Oulu] and [o Aalto University] share the laboratory.',
    'The [o 3rd National Council for Women] adjourned.',
    'Researchers at the [o Tartu Institute for Energy Policy] agree.',
    'Rules come from the [o Department of Mining, Energy, the Environment and Water].',
    'The [o Office of National Road Safety Policy] and the [o State Administration for Port Regulation] met.',
    'The [o Royal Commission into Rural Care] heard nurses.',
    'The [o Alliance of Small Island States] agreed.',
    'The [o Northern Commission Against Fraud] met. The [o Justice and Order Party] won.',
    'The [o Secretariat of the Convention on Soils] wrote to the [o Institute for Government].',
    'The [o Youth Action Network] and the [o International Network for Bamboo] met.',
    'The [o Fiscal Council] warned the [o Farmers’ Provident Fund Organisation].',
    'The [o National Electricity Market Operator] and the [o Road Safety Executive] agreed.',
  ]);

  cases('several names side by side', [
    'The [o Ministry of Finance] and the [o Ministry of Justice] disagreed.',
    'The [o Ministry of Health], [o UNICEF] and the [o World Bank] signed.',
    'The [o Ministry of Health, Labour and Welfare], the [o Lagos Water Corporation] and the [o Forest Bureau] met.',
    'The [o Bank of Ghana] and [o Bank of Botswana] compared notes.',
    'Kenya and the [o World Bank] signed the loan.',
  ]);

  cases('one body or two', [
    'The [o Ministry of Trade and Crafts] and [o Kenya Power] agreed.',
    'The [o Department of Housing, Local Government and Heritage] and [o Irish Water] agreed.',
    'The [o Bank of Latvia] and [o Statistics Latvia] publish.',
    'The [o Governments of Peru and Chile] wrote to the [o Ministries of Health and of Education].',
    'The [o European Parliament] and [o Council] agreed.',
    'The [o Ministry of Energy, Mines\nand Water] spoke on the [i National Solar Plan].',
    'Officials from Peru and Chile met.',
  ]);

  cases('places', [
    'The [o Securities Commission Malaysia] and the [o Government of St. Lucia] met.',
    'The West Bank and St. John are far; Mt. Kenya is high.',
    '[o Fisheries and Oceans Canada] counts fish.',
    'The [o Osaka prefectural government] pays half.',
    'The [o Lyon city council] voted on Tuesday.',
    'The Danish government pays half.',
    '[o Transport Wales] and [o Statistics Denmark] publish the data.',
    'Northern Ireland and South Wales are rural.',
    '[o Police Scotland] will recruit.',
    'Kenya’s [o National Police Service] will recruit.',
  ]);

  cases('missions and companies with two matters', [
    'The [o UN Mission in South Sudan] ([o UNMISS]) left. The Mission was long, and so is a mission to Mars.',
    '[o Timber and Shipping Limited] paid, and so did [o Kenya Power] and [o Voltana PLC].',
  ]);

  cases('heads with more than one complement', [
    'The [o Council of Experts on Water] and the [o House of Representatives Committee on Roads] met.',
    'The [o Inter-American Court of Land Rights] ruled.',
    'The [o Board of the Green Roads Fund] and the [o National Pension Fund] lend.',
    'The [o Alliance for a Green Coast in Asia] ([o AGCA]) met.',
    'The [o Ministry of Health] on Monday, and in Asia too.',
    'The [o Ministry of Roads] for years did nothing.',
  ]);

  cases('terms with acronyms are no names, though the article stands before them', [
    'The Environmental and Social Impact Assessment (ESIA) is public. The ESIA is long.',
    'Gross value added (GVA) rose. The GVA is high.',
    'The Monitoring and Evaluation (M&E) framework is weak.',
  ]);

  cases('acronyms', [
    'The [o Rural Roads Authority] ([o RRA]) plans a bridge. The [o RRA] will pay.',
    'The [o Department of Education] ([o DepEd]) hired teachers; [o DepEd] trains them.',
    'The [o WHO] and the [o ILO] agree, [o UNDP] adds.',
    'The plan was launched by [o KEMRA] in May.',
    'Photo: [o AFP]',
    'Gross Domestic Product (GDP) rose and CO2 fell.',
    'Small and medium enterprises (SMEs) and NGOs took part.',
    'Electric Vehicles (EVs) need a charging network.',
    'Who will pay for it?',
  ]);

  cases('people and their titles', [
    'The Minister of Science, Energy and Technology, Maria Silva, spoke.',
    'Minister for Water Amina Yusuf told [o Parliament] so.',
    '[o World Bank] President Ada Okoro thanked the Secretary of State.',
    'The Governor of the [o Bank of Botswana] resigned.',
    'President Mahama and Prime Minister Ana Brnabić met.',
    'The Director of the [o National Parks Agency] said so.',
    'The Permanent Secretary and the Attorney General were present.',
    'The [o Prime Minister’s Office] declined to comment.',
  ]);

  cases('short forms', [
    'The [o Kosi Basin Commission] met. The [o Commission] elected a chair.',
    'The [o Government] will consult [o Parliament].',
    'The [o Authority] shall keep a register.',
    'The Federation grew; the Service and the Group of it too.',
    'This year’s [o Parliament] is young.',
    'The government will consult the ministry and the commission.',
    'Government offices closed. Council staff were told.',
    'Member States and the Parties shall inform the Kingdom.',
  ]);

  cases('what is no organization', [
    'Local governments and water authorities need staff.',
    'They crossed the Mekong Delta near Can Tho Industrial Park.',
    'National Parks cover an eighth of the land.',
    'The Global Innovation Index and the World Water Report were published.',
    'The World Summit on Water took place in Dakar.',
    'Legislators, farmers and Māori landowners attended.',
    'See www.ministry-of-health.org for the text.',
    'Free School Meals will be offered to all.',
    'World Health Day is in April.',
  ]);

  cases('headlines and layout', [
    'MINISTRY WARNS OF WATER SHORTAGE IN THE NORTH',
    'The report came from the [o Agency for\nRural Roads], which is in Tamale.',
    '- [o Ministry of Water]\n- [o Forest Commission]',
    'Strengthening Local Government Capacity',
  ]);

  cases('other languages and companies', [
    'The [o Comisión Nacional del Agua] and the [o Banco de la República] signed.',
    'The [o Ministère de la Santé] and the [o Office National de l’Électricité] answered.',
    'The [o Direction générale de l’énergie], the [o Energimyndigheten] and the [o Statistisk sentralbyrå] agree.',
    'The [o Agenzia Spaziale] and the [o Kementerian Kesihatan] agree.',
    'A la carte menus and de facto rules are old. Office hours end.',
    '[o Lake Turkana Wind Power Ltd] and [o Nordwind Energie GmbH] built it.',
    'The Acme system works.',
    'Reports by the [o Fana] news agency say so.',
  ]);
});

describe('organizations that only their place in the text shows', () => {
  cases('acronyms', [
    'The machines are checked by the [o TIBW].',
    '[o GNSC] deputy Ana Reyes spoke.',
    'Farmers asked the [o KPLB] to pay, and the GDP per head rose.',
    'The LRT line and the FRT concession are cheap.',
  ]);
  cases('courts and houses', [
    'The [o High Court] heard the case in Maple Court, near Uhuru House.',
    'To your left is the old Treasury, now a tea room.',
  ]);
  cases('holders of offices', [
    'The [o Office of the President] and the [o Council of Ministers] agreed.',
    'The [o Department of Planning] President Rosa Diaz spoke.',
  ]);
  cases('titles of documents', [
    '[o Elm Bay Harbour Board]\n\nMinutes of the meeting follow.',
    'COMMUNICATION FROM THE [o COMMISSION]\n\nThe [o Commission] met on Monday.',
    'WHO WILL PAY FOR THE ROADS\n\nNobody knows.',
  ]);
});
