import { checkNames } from './marked';

describe('how far names reach', () => {
  for (const source of [
    'The [o Convention of Island Authorities] ([o COIA]) agreed.',
    'The [i Harbour Convention on Piracy] holds.',
    'It went to the [o Accounts Committee] on the [i Marsh Roads Fund].',
    'The [o Committee on the Rights of Tenants] met.',
    'Members submit their Marsh Roads Plans in May.',
    'The [i Environmental Care: Waste Act, 2008] bans it.',
    'There are two laws: [i Water Act] and [i Soil Act].',
    'It went to the [o Local Government, Housing and Planning Committee].',
    'The letter was signed by [o Haven Scotland].',
    'The road was closed by Northern Peru.',
    'The letter came from the hills of Central Peru.',
    'The [o Marsh Government]’s [i Homes to 2040] strategy sets a target.',
    'Moving from Homes to 2040 is hard.',
    'It is paid under the [i Asudara] welfare programme.',
    'It is paid under the Tamil welfare programme.',
    'It is built under the Limpopo dam programme.',
    'The [i Clean Batteries from Finland] programme began.',
    'Clean batteries from Finland are sold.',
    'The [o Learning Support System] ([o LSS]) announced cuts.',
    'The mean repair time (MRT) fell.',
    'The [i Marsh Vikas Yojana - Gramin] ([i MVY-G]) runs. Under [i MVY-G], houses are built.',
    'The [o Net-Zero Advisory Body] met.',
    'The [i Energy Firms Obligation] runs on.',
    'An obligation to report is new.',
    'Under the [i Integrated Roads Plan], [i Third Roads Programme] money goes on. [i First Nations Act] funds do too.',
    'Integrated plans help. First Farmers came.',
  ])
    it(source, () => checkNames(source));
});
