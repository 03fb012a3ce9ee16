import { checkLinks, checkNames } from './marked';

describe('short forms that a text defines', () => {
  it('an acronym and a short form in one bracket, whatever is named between', () =>
    checkLinks(
      'The Rural Wells Programme ("RWP" or "the Programme") is new. The Storm Programme is older. The Programme grows.',
      [['Rural Wells Programme', 'RWP', 'Programme'], ['Storm Programme']],
    ));

  it('hereinafter', () =>
    checkLinks(
      'The Mukti Wells Yojana (hereinafter "the Scheme") is new. The Harbour Scheme is old. The Scheme ends.',
      [['Mukti Wells Yojana', 'Scheme'], ['Harbour Scheme']],
    ));

  it('hereinafter referred to as', () =>
    checkLinks('The Law on Wells (hereinafter referred to as the "Law") is new. Under the Law, wells close.', [
      ['Law on Wells', 'Law'],
    ]));

  it('not what a bracket says besides', () =>
    checkLinks('The Rural Wells Programme (see the Storm Programme) is new. The Programme grows.', [
      ['Rural Wells Programme', 'Programme'],
      ['Storm Programme'],
    ]));

  it('one bare name is what the Programme means', () =>
    checkLinks('The ministry launched Bright Wells in May. The Programme helps.', [['Bright Wells', 'Programme']]));

  it('not one of two, nor a law or a plan', () =>
    checkLinks('The ministry launched Bright Wells and rolled out Green Steps. The Programme helps. The Act is good.', [
      ['Bright Wells'],
      ['Green Steps'],
      ['Programme'],
      ['Act'],
    ]));

  it('two names of a law, one its number', () =>
    checkLinks(
      'The Public Wells Act (Public Law 117-58) and Republic Act No. 927, otherwise known as the "Clean Wells Act," are law.',
      [
        ['Public Wells Act', 'Public Law 117-58'],
        ['Republic Act No. 927', 'Clean Wells Act'],
      ],
    ));

  it('the House is the assembly', () =>
    checkLinks('The National Assembly met. This House will vote.', [['National Assembly', 'House']]));
});

describe('names that other words are in', () => {
  for (const source of [
    'The [i Circular Economy and Wells Act 2022] put it so. Under that [i Act] I am obliged.',
    'He told the [o House] on Monday.',
    'The [i Malinis na Ilog Program] is good.',
    'The [o Royal Flying Doctor Service] ([o RFDS]) met.',
    'The [o Alvar Lake Sanitary District] ("[o ALSD]") met.',
    'It was chaired by the Secretary of the [o DEPR].',
    '[o Government] agreed to the [i 100-Day Plan].',
    'They are helped under [i NRLM].',
    'Staff work under GPS control.',
    'The programme, called [i Schools Strong], is being financed.',
    'The company called [o Schools Direct] said so.',
    '[i Anaemia Mukt Bharat] and other schemes help.',
    'Roads and other projects help.',
    'They cut the Central Bank Rate.',
    'The Alvar River System is full.',
  ])
    it(source, () => checkNames(source));

  it('two lines of a list', () =>
    checkLinks('Links\n\nAlvar Minerals Strategy\nIndigenous Partnerships Program', [
      ['Alvar Minerals Strategy'],
      ['Indigenous Partnerships Program'],
    ]));

  it('the place over its council', () => checkNames('CITY OF ALVAR\n[o CITY COUNCIL]\n\nThe [o City Council] met.'));

  for (const source of [
    'A Steering Committee met twice.',
    'The Road from East Bank is closed.',
    'Eight National Programmes will run.',
    'Pledge of Allegiance led by the scouts.',
    'The ministry manages [i DREAMS], a digital system for projects.',
    'They spoke to [o Radio Alvar] in May.',
    'The Radio Spectrum was sold.',
    'The [o Donor Coordination Platform] has met twice.',
    'The [i Donor Coordination Platform] was opened.',
    'Voters liked [i Proposition 28].',
  ])
    it(source, () => checkNames(source));

  for (const source of [
    'The [i Homes for Many] scheme works.',
    'They like the [i Housing First] approach and the Swedish model.',
    'It has grants under its [i Clean Streams, Strong Towns] program.',
    'They met in the North District, Lower Maze, and left.',
    'The [o Conference of Heads of Government] met.',
    'They came to the Conference of Teachers.',
    'The [o Friends of the Maze] met. Friends of mine met.',
    'The [o Office of the Ocean Commissioner] met.',
    'The [o Army Corps of Engineers] and Ohio [o EPA] gave advice.',
    'They want the Project Development Objective to stay.',
    '[i Project Clearwater] helps.',
    '"We need it," said the agency’s Regional Director, Gil Fagnon.',
    'See the Sample Declaration Form.',
    '# Sustainability at [o Harvik Seafood ASA]',
    'The Alvar Film Awards 2024 were given.',
  ])
    it(source, () => checkNames(source));

  it('a headline that says what a body gives', () =>
    checkNames('[o Ohio Basin Alliance] Awards $3.2 Million for Streams\n\nThe [o Ohio Basin Alliance] said so.'));

  for (const source of [
    'The [o City of Torrin] ([o CoT]) and all others differ.',
    'He spoke with the director of Business Development.',
    'He spoke with an engineer at [o Northern Steps].',
    'Contact the [o Patient Advice and Support Service].',
    'The opposition [o Bloc of Growers] left. A Trade Bloc is large.',
    'It was agreed with the [o EU Delegation]. The Swiss Delegation left.',
    '[o Board of Directors] Special Meeting',
    'Under [i ASPER] and [i ARSEN], solar parks were built.',
    'The [i General State Budget for 2031] is big.',
    'They ran classes under [i Girls Rise], and more. [i Girls Rise] is funded by all.',
    'The Lower Maze is funded by all.',
  ])
    it(source, () => checkNames(source));

  it('what an acronym began a sentence about is repeated', () =>
    checkLinks(
      'He launched the Rise Agenda for Jobs (RAJ). The RAJ succeeds the Poor Agenda for Towns. The Agenda costs a lot.',
      [['Rise Agenda for Jobs', 'RAJ', 'Agenda'], ['Poor Agenda for Towns']],
    ));

  it('not what one in brackets stands for', () =>
    checkLinks('The Ports Agenda is new. It follows the Wells Agenda (WA). The Agenda costs a lot.', [
      ['Ports Agenda', 'Agenda'],
      ['Wells Agenda', 'WA'],
    ]));

  it('a law in a language that writes it as one word', () =>
    checkLinks('The Circular Act (Kreislaufgesetz) and the Roads Act (Scotland) are old.', [
      ['Circular Act', 'Kreislaufgesetz'],
      ['Roads Act'],
    ]));

  it('a corporation by its own word, but by no general one', () =>
    checkLinks('Fenka Corporation and National Corporation will pay. They ask Fenka. The National is good.', [
      ['Fenka Corporation', 'Fenka'],
      ['National Corporation'],
    ]));

  for (const source of [
    'The [o Alvar Banks’ Association] met.',
    'The [o Securities and Exchange Commission of Pakistan] met.',
    'The [o World Bank] of ideas is a book.',
    'They thanked the [o World Bank] for US$375 million.',
    'Five consortia, among them [o ORNIX] and [o TAQOR], met.',
    'The plan, coordinated by [o CILSO], grew. It was coordinated by Stephen Polo.',
    'They asked [o HRDCO] to pay.',
    'The [o Committee for Drought Control in the Sahel] met.',
    'The [o Committee for Drought Control] in Mali met.',
    'During [i NDP 11], it fell. The bid is RFP 12.',
    'The Project Manager and the Programme Officer met.',
    'See the Risk Register.',
    '[i Zarkon-e], the digital platform launched in May, works.',
  ])
    it(source, () => checkNames(source));

  it('the first words of a list’s first member, if one ministry begins so', () =>
    checkLinks(
      'The Ministry of Youth Affairs, Sport and Ports met. The Ministry of Youth paid. ' +
        'The Ministry of Trade and Wells, the Ministry of Trade and Roads and the Ministry of Trade met.',
      [
        ['Ministry of Youth Affairs, Sport and Ports', 'Ministry of Youth'],
        ['Ministry of Trade and Wells'],
        ['Ministry of Trade and Roads'],
        ['Ministry of Trade'],
      ],
    ));

  it('the central bank, whatever it is called', () =>
    checkLinks('The Reserve Bank of Fiji cut rates. The Central Bank said so. The Roads Bank did not.', [
      ['Reserve Bank of Fiji', 'Central Bank'],
      ['Roads Bank'],
    ]));

  for (const source of [
    'Under [i Smart Villages], 40 places will get light.',
    'They were trained as part of [i Every Child Counts].',
    'It was done under Open International Bidding.',
    'Under Grace Wanjala, 40 places got light.',
    'They hold the [i Global Skills] visa and a Schengen visa.',
    'They were paid through [i Direct Benefit Transfer].',
    'They promised to scrap the [i ULEX]. They joined the [o ULOX].',
    'They signed the [i Apia Commitment to Ocean Safety].',
    'Leaks are reported through [i MyWater Alvar].',
    'She was called Woman of the Year by readers.',
  ])
    it(source, () => checkNames(source));

  it('a slogan of two halves is one where it is said again', () =>
    checkLinks('It has its Clean Streams, Strong Towns program. A round of Clean Streams, Strong Towns opens in May.', [
      ['Clean Streams, Strong Towns'],
    ]));
});
