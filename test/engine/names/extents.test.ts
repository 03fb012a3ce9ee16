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
    'She was born in [o St. Mary’s Hospital] and taught at [o St John’s College]; [o Guy’s Hospital] is near.',
    'We read Mary’s [i Water Plan] and Mark’s College Application Form.',
    'Under the [i Integrated Roads Plan], [i Third Roads Programme] money goes on. [i First Nations Act] funds do too.',
    'The [i Renters’ Rights Act] holds, as the Democrats’ [i Clean Soil Act] does.',
    'The [i Homes for the Many] programme builds.',
    'He builds homes for the many, and Homes for the Many of them.',
    'The [i First 10-Year Plan] ends. A first 10-year plan ended.',
    'The [i Law on the Energy Regulator No. 05/L-084] holds. No. 5 is open.',
    'The [i Presidential Decree No. UP-158] holds.',
    'The [i Malawi 2063] vision is new. In Malawi 2063 wells were drilled.',
    'The [i Decent Life] presidential initiative grew.',
    'The Lake Tana water project grew.',
    '[i Green Steps 2024–2030] strategy is out. [i Green Steps] is good.',
    'The [i Budget] of the [i Jobs for Youth Programme] is small.',
    'Mr P. Sakala ([o ZNXB]) came.',
    'The mean (ZNXB) rose.',
    'Integrated plans help. First Farmers came.',
  ])
    it(source, () => checkNames(source));
});

describe('a body within the name of a plan', () => {
  for (const source of [
    'The [i [o ASEAN] Reed Beds Programme] and the [i Charter of the [o United Nations]] hold.',
    'The [o Reed Beds Board] ([o RBB]) met. The [i [o RBB] Action Plan] is out.',
    // Within longer bodies, brackets and words it is none
    'The [o EU Reeds Agency] met. The [o ASEAN Reeds Committee] came.',
    'It follows [i Regulation (EU) 2019/1020] and the [i Pan-ASEAN Grid Plan].',
    // The country or the region is no body
    'The [i Kenya Wildlife Strategy 2030] and the [i European Green Deal] hold.',
  ])
    it(source, () => checkNames(source));

  for (const source of [
    'The [o Institute for Local Government] runs it.',
    'The [i White Paper on Local Government] is old.',
    'The [o Centre for Rural Health] and the [o Institute for Fiscal Studies] agree.',
  ])
    it(source, () => checkNames(source));
});
