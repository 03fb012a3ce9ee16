import assert from 'node:assert/strict';
import { markedQuantities, withoutMarks } from '../../support/markedQuantities';

/**
 * Little texts with what stands around a quantity: titles, lists, tables, the sentence before. Marked like the sentences: <a target>,
 * [a figure]; what is not marked is no quantity. Most have a neighbour that differs in little, and says the other thing.
 */
const TEXTS: Readonly<Record<string, string>> = {
  'what is put in between commas, with its date': `
    Fiscal Framework of 3 May 2035
    
    The wage bill, [9.8 percent] of GDP in 2034, will not exceed <9 percent>.
  `,
  'passives behind commas': `
    Forest Strategy of 3 May 2035
    
    Targets
    
    Target 8. Harmful subsidies, now [$1.1 billion], reduced by <$500 million>.
  `,
  'values of keys behind dashes': `
    Programme "Sport for all"
    
    Indicators for 2037:
    
    new pools – <5>;
    new tracks – <12>.
    
    Chapter – 5
  `,
  'what an order grants': `
    Order in Case No. 44
    
    The Commission grants <11.5%>.
  `,
  'the first units of what is sold at a rate': `
    Order in Case No. 44
    
    For consumption [up to 10 kilolitres] the rate shall be <€6.40 per kilolitre>.
  `,
  'what each is to have, and has': `
    A Thriving Coast: our manifesto
    
    Every family gets <€900> a month.
    
    Our record
    
    Every family gets [€700] a month.
  `,
  'the present that is to come': `
    Report of 3 May 2035
    
    From 2036, <55 per cent> of the income goes to the towns. Now [45 per cent] goes there.
  `,
  'a clause of its own has its own year': `
    Policy for travel
    
    Emissions are to be cut by <half> by 2040; in 2019 they amounted to [9,800 tonnes].
  `,
  'what parties agree': `
    Wage agreement
    
    The parties agree on the following:
    
    1. Night work carries a supplement of <20%>.
  `,
  'outputs of a project are those that it is to have': `
    Coastal Roads Project
    
    Outputs
    1. <About 84 km> of roads rehabilitated
    2. <19 bridges> upgraded
    
    Results to date
    
    [11 km] of roads rehabilitated
  `,
  'expected outcomes, and outcomes': `
    Nurse Training Grant
    
    Expected outcomes
    
    Waiting time reduced by <40%>
    
    Outcomes achieved
    
    Waiting time reduced by [11%]
  `,
  'a vision tells of the future as if it were there': `
    Coast Strategy
    
    Our vision for 2040
    
    <Nine in ten homes> are heated without oil. The country has <40 marine parks>. Currently [12%] of waters are protected.
    
    Why it matters
    
    The country has [14 marine parks].
  `,
  'years of a table of targets, over or not': `
    Grid Plan, as reviewed on 4 May 2026
    
    Table 5: Power Sector Targets
    
    Indicator	Base Year	FY22	FY24	FY27
    Wind parks (number)	[23]	<25>	<28>	<30>
  `,
  'years without targets': `
    Grid Review of 4 May 2026
    
    Table 5: Power sector
    
    Indicator	2020	2022	2024	2025
    Wind parks (number)	[23]	[25]	[28]	[30]
  `,
  'a line of ceilings, and one of what there was': `
    Emissions Review
    
    Table 1: Ceilings and emissions
    	2021-2025	2026-2030
    Ceiling (Mt)	<54>	<37>
    Actual (Mt)	[56]	[41]
  `,
  'orders in cells': `
    Action No.	Action	Lead	Quarter
    R/1	Roll out <131 chargers> along motorways	Roads Agency	Q2
    R/2	Drivers counted: 131	Roads Agency	Q4
  `,
  'an announced package keeps its kind': `
    Grid Ministry and Nordwind unveil <EUR 4 billion> grid package
    
    OSLO, 4 May 2025 – They presented the package, worth <EUR 4 billion>, on Monday.
  `,
  'a price in a headline is none': `
    Museum launches exhibition with [400 paintings]
    
    The exhibition cost [$2 million].
  `,
  'passives without their auxiliaries': `
    Grid Plan, 3 May 2035
    
    By 2040: waiting time reduced to <40 minutes>; safe water for <90,000 people>.
    
    By 2030, waiting time was reduced to [50 minutes].
  `,
  'the year before': `
    Budget speech, 12 June 2035
    
    The plan runs over 2034–2039. In the previous financial year we delivered [6,812 houses].
  `,
  'money in a headline with its purpose': `
    Cabinet adopts guideline: <six billion euros> for clean steel
    
    The ministry explained the guideline. A part of it: [six million euros] were paid last year.
  `,
  'what money is for': `
    Reef Fund announces grants:
    
    • <$14 million> to the Reef Trust for a <9,800-hectare> haven
  `,
  'a table under its caption': `
    Harbour Budget 2031
    
    Table 2: Allocations
    Programme | 2029 actual | 2031 proposal | Change
    Dredging | [€4 million] | <€6 million> | [50%]
  `,
  'a caption that is prose heads no table': `
    The board says where money goes.
    Dredging and all that belongs to it: [€6 million].
  `,
  'columns of targets stay so when their time is over': `
    Progress Report 2030
    
    Indicator | Baseline (2026) | Target 2028 | Target 2032
    Loans given | [40] | <250> | <600>
  `,
  'a middle of the term is no baseline': `
    District Plan 2025-2030
    
    Indicator | Baseline (2024) | Mid-term (2027) | Target (2030)
    Wells dug | [30] | <90> | <140>
  `,
  'costs in a table of targets': `
    Island Plan 2024-2035
    
    No.	Target	Baseline (2020)	2030	2035	Cost (US$)
    M1	Share of clean power	[28%]	<85%>	<100%>	[188]
  `,
  'cells of a plan without a word about them': `
    Coast Plan 2030
    
    Table 1. Ports of the coast
    Port | Berths | Cranes
    Norhavn | [14] | [9]
  `,
  'years to come in a report are a forecast': `
    Economic Outlook Report
    
    Measure | 2030 | 2031 | 2032
    Inflation | [4.1%] | [3.9%] | [3.2%]
  `,
  'what was done, under a line that says so': `
    OUR COMMITMENTS
    
    By 2032 we will:
    • plant <3 million oaks>
    
    How far we have come
    • [640,000 oaks] planted
  `,
  'a title without a colon above items of another kind': `
    Master Plan 2026-2035
    
    1. Overall aims are those of the law.
    2. Specific objectives
    a) Heat pumps: <31,000> in 2030.
  `,
  'a title that announces nothing': `
    Survey of Heating
    
    2. Specific appliances
    a) Heat pumps: [31,000] in 2030.
  `,
  'a date in brackets before a number': `
    Targets to 2035
    
    Rail freight: <30%> of all freight (2029: [19%])
  `,
  'a key with a participle': `
    Service Plan
    
    Claims settled within a month – <95%>
  `,
  'money announced for each of a list': `
    Joint Communique
    
    The partners announced the following contributions:
    
    Norway
    <NOK 320 million>
    Chad
    <€2 million>
  `,
  'money reported for each of a list': `
    Joint Communique
    
    The partners reported the following contributions:
    
    Norway
    [NOK 320 million]
  `,
  'an allocation of a budget': `
    Budget Vote 12
    
    The total allocation for the Department is <R26 billion>. The total debt of the Department is [R3 billion].
  `,
  'an allocation of a report': `
    Audit Report
    
    The total allocation for the Department is [R26 billion].
  `,
  'what a law sets, and a fee': `
    Bottles Bill
    
    The tax on each bottle is <20 cents>. The fee for a permit is [$30].
  `,
  'recitals and their resolution': `
    COUNCIL RESOLUTION
    
    WHEREAS, the State made available [$70 million] for bins;
    NOW, THEREFORE, BE IT RESOLVED that <$2 million> be appropriated for bins;
  `,
  'a sum not to be exceeded': `
    COUNCIL RESOLUTION
    
    BE IT RESOLVED that the clerk apply for a loan in an amount <not to exceed $640,000>.
  `,
  'numbers of paragraphs behind a wide gap': `
    4   noted that [90 bridges] were closed;
    
    8.1   options for [three bridges].
  `,
  'elided counts': `
    The Ministry had [1,200 wells] dug. It completed [734], or [61 per cent]. We saw [96 sites] and found that [28] were dry.
  `,
  'the next sentence counts nothing': `
    The Ministry had [1,200 wells] dug. It is governed by Article 34. We saw [96 sites].
  `,
  'what a goal would take': `
    Audit Report
    
    To meet the target, emissions will have to fall by [62 per cent]. The Ministry will have to close <12 mines>.
  `,
  'facts beside a plan': `
    Water Strategy 2030
    
    Quick facts
    
    - [40 dams]
    
    Measures
    
    - <40 dams>
  `,
  'what is the most that a notice allows': `
    The Minister has fixed the following maximum prices:
    
    Petrol: <€1.76>
  `,
  'what a notice tells of prices': `
    The Minister has published the following prices:
    
    Petrol: [€1.76]
  `,
  'progress beside targets': `
    Sustainability Report
    
    Aim | Target 2030 | 2026 progress
    Women in management | <40%> | [34%]
  `,
  'money that a budget gives in the present': `
    Budget 2031
    
    Farming gets <$310 million>. Crime costs us [$40 million].
  `,
  'money that somebody gets by the way': `
    Notes on Farming
    
    Farming gets [$310 million].
  `,
  'elided counts of the sentence before': `
    The Board had planned to resurface <64 streets>. At the time of audit [41] had been completed.
  `,
  'results of a plan with their auxiliary left out': `
    District Plan
    
    7. Losses cut to <9%>.
    8. Exports rose to [12%].
  `,
};

describe('quantities: target or figure, by what stands around', () => {
  for (const [title, indented] of Object.entries(TEXTS))
    it(title, () => {
      const expected = indented.replace(/^\n/, '').replace(/^ {4}/gm, '').trimEnd();
      assert.equal(markedQuantities(withoutMarks(expected)), expected);
    });
});
