import { checkNames } from './marked';

const cases = (title: string, sources: readonly string[]) =>
  describe(title, () => {
    for (const source of sources) it(source, () => checkNames(source));
  });

describe('where names of several parts end', () => {
  cases('plans', [
    'The board endorsed the [i RWSP 2036-2040] in May.',
    'Targets of the [i 12MP] were met in the [i 7FYP].',
    'It follows the [i Third National Strategy for Renewal] and [i Vision 2050].',
    'The [i Coastal Roads Framework and Implementation Guidelines] apply.',
    'The [i Marlow Climate Action and Resilience Plan] states it.',
    'The launch of the [i Rural Land Management Program 2] of the [o Ministry of Agriculture] was held.',
    'The programme, created by [i AB 2722], pays for trees.',
    'Budget for roads grew, and the [i Budget for Rural Roads] was read.',
    'The [i Rural Spending Program (RSP) 2033] is out.',
    'Speaking of the [i Rural Employment Act], they agreed.',
    'The [i 2036-2038 Coastal Roads Framework and Fiscal Strategy Paper] is out.',
  ]);

  cases('bodies', [
    '[o Harrow Lithium Inc.] and [o Brant Nickel Corp.] received funds.',
    'The mine belongs to [o Harrow Lithium Inc]. It closed.',
    'They signed with [o Zaleh Future Energy Company PJSC] in May.',
    'The [o Ministry of Foreign and Island Affairs, Trade, Migration and Overseas Aid] agreed.',
    'The [o Ministry of Trade and Industry], [o Kenya Power] and the [o World Bank] agreed.',
    'The [o Ministry of Health and Welfare], Nairobi, agreed.',
    '[o MINISTRY OF LANDS, PUBLIC WORKS AND RURAL DEVELOPMENT]\n[o STATE DEPARTMENT FOR HOUSING AND WATER]',
    'Honourable Members of the [o Select Committee on Roads and Ports]\nChairpersons of our water boards\nFellow guests',
    'They applied to the [o Harvik Growth Council] for the [i Planning Grant].',
    'The [o Harvik Department of Transportation] ("[o Hartrans]") pays.',
    'New Delhi, Feb 29 ([o IXNS]) The home minister said so.',
    'It is run by the [o Oversight Committee for the Banana Programme], Jane Muli, and others.',
    'The site is managed by [o Crown Roads Delivery] and led by Jane Browning.',
    'Bodies are involved ([o Ministry of Justice]; [o Home Office]; [o Cabinet Office]).',
    'The tents came from [o Oxfam Cornwall] in May.',
    "Pending [o Parliament]'s approval, funds are frozen.",
  ]);

  cases('and what is none', [
    'General Requirements',
    'Programme 2: Housing needs',
    'Repealing Regulations (EU) No 912/2010, (EU) No 1285/2013 too.',
    'Budget for Roads has grown.',
    'AB 12 blood was given, and HB 4 pencils.',
    'Project Name\tUpper Mara Crossing',
    'Under Phase IV, 400 houses are built.',
    'Demand grows under the Baseline Scenario.',
    'The World Congress of Plant Science meets in May.',
    'A 12MP camera and 4Ps are no plans of ours.',
    'Exports in GDP 2020-2025 terms rose.',
  ]);
});
