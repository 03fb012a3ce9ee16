import { checkNames } from './marked';

const cases = (title: string, sources: readonly string[]) =>
  describe(title, () => {
    for (const source of sources) it(source, () => checkNames(source));
  });

describe('who does what, in tables and behind labels', () => {
  cases('is a body', [
    'Indicator\tTarget\tLead\nNeonatal mortality\t12\t[o MINSANO]\nBirths attended\t98\t[o RBQ]',
    'Action\tResponsible\tTimeline\nA new grid code\t[o ENREGA]\t2036\nMore inspectors\t[o MINTRAB] / [o OSHAB]\t2037',
    'Table 3: Actions\nAction\tImplementing agency\nA new code\t[o ENREGA]/[o OSHAB]',
    'Train 40 inspectors\t[o MINTRAB]\tQ3\nCommence two new lines\t[o ENREGA]\tQ4',
    '3\tCows inseminated in villages\t4,012\t4,800\t[o MINAGRO]',
    'Partners: [o Department of Lands], [o Tallgrass Nation], [o NORFO]',
    'Recipient: [o Minto River First Nation]',
    'Source: [o Power Division], [o MINPLA]',
  ]);

  cases('and nobody is where a table says something else', [
    'Indicator\tCode\tTarget\nNeonatal mortality\tNMRX\t12\nBirths attended\tSBAX\t98',
    'No\tOutput\tUnit\n1\tRoads paved\tKMX',
    '4\tHomes connected to power lines\t71.3\t80\tTBD',
    '4\tHomes connected to power lines\t71.3\t80\tUSD',
    'Lead\tTarget\nJane Muli\t12',
    'Responsible: Director of Planning',
    'Location: Kafue Hills',
    'The partners: they met in Kafue Hills.',
    'Project: Upper Mara Crossing',
  ]);
});

describe('a name with its acronym in brackets', () => {
  cases('is that of a body where the words around it say so', [
    'Led by the [o Rural Light Champions] ([o RLC]), the work began in May.',
    'We met representatives of the [o Federated Alpine Clubs] ([o FAC]).',
    'They gave $3 million to the [o Southern Reef Keepers] ([o SRK]) for nets.',
    'The work is done in partnership with the [o Young Growers Circle] ([o YGC]).',
    'The [o Lowland Pipes Supply] ([o LPS]) rehabilitated 40 wells.',
    'b. Chair, [o Local Water Utilities Administration] ([o LWUA]); and',
  ]);

  cases('and a term elsewhere', [
    'Gross Mineral Output (GMO) grew, and Mineral Added Tax (MAT) was raised.',
    'The share of Total Peat Energy (TPE) rose by 3%.',
    'Small Village Enterprises (SVEs) and Joint Private Lines (JPLs) go on.',
    'Output rose by 3 to Gross Mineral Output (GMO) levels.',
    'Basins need Integrated Water Care (IWC).',
  ]);
});

describe('acronyms and brands beside bodies', () => {
  cases('are bodies', [
    'It was signed by the [o Ministry of Health] ([o MoH]), [o KEMRO] and [o CIFORA].',
    'The platform of the [o Ministry of Trade] and [o LankaGrid] is new.',
    'They belong to [o Octavia Energy] and the [o Ministry of Mines].',
  ]);

  cases('unless they are persons or places', [
    'Jane Muli and the [o Ministry of Trade] met.',
    'Both Kafue Hills and the [o Ministry of Trade] are far.',
  ]);
});

describe('credits and bylines with a slash', () => {
  cases('name the body beside the person', [
    'Photo: Jane Muli/[o MDS]',
    'Photo: [o UNICEF]/Jane Muli',
    '[o WAM]/Jane Muli/Ali Otieno',
  ]);

  cases('and nothing else that a slash joins', [
    'Input/OUTPUT devices and AC/Dc cables cost more.',
    'HIV/Malaria care grew in May.',
    'It is Jane Muli/ALI Otieno who spoke.',
  ]);
});
