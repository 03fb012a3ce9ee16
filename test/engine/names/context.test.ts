import { checkNames } from './marked';

const cases = (title: string, sources: readonly string[]) =>
  describe(title, () => {
    for (const source of sources) it(source, () => checkNames(source));
  });

describe('organizations by what stands around them', () => {
  cases('what an apposition or a relative clause says', [
    '[o Solgaz], the state gas company, cut prices.',
    'Figures come from [o Metristat], which collects them monthly.',
    'Ahmed Hassan, the company said, had left.',
    'Mary Banda, a teacher, joined the union.',
    'In the town of Ramwa, a young group of growers met.',
  ]);
  cases('what introduces them', [
    'Loans came from two banks – [o Kobra] and [o Lendwell].',
    'Companies such as [o Voltana] and [o Hydrex] pay tax.',
    'The fund is administered by [o Te Whare Ora].',
    'Banks – large and small – lend to firms such as these.',
    'Partners include Japan, Norway and Sweden.',
    'The talks were led by Peter Kamau.',
  ]);
  cases('bodies beside them', [
    'The [o Ministry of Water] and [o KEMRA] signed.',
    '[o UNICEF], [o WFP] and [o CIFRA] feed pupils.',
    'The [i Clean Ports Act] and KEMRA are old.',
    'Kenya, Uganda and SADRA maps were printed.',
  ]);
  cases('companies by their form and what they supply', [
    'The permit went to [o PT Sawah Jaya].',
    '[o Irish Water] will repair it; [o Kenya Power] agreed.',
    'Kenyan Gas prices and African Water resources matter.',
    'South African Steel imports fell.',
  ]);
  cases('datelines and what acronyms do', [
    'ACCRA, 3 May 2024 ([o GNX]) – Prices rose.',
    'Later [o KEMRA] will publish the maps.',
    'Some KEMRA maps will burn.',
  ]);
  cases('the number of members', ['Prices rose in the [o EU27] and the [o OECD-38].', 'The A380 and the CO2 meter.']);
  cases('what somebody has done is no part of the name', [
    'The [o UN]-backed talks and [o ADB]-funded roads.',
    'Solar-powered pumps and IT-enabled services.',
  ]);
});

describe('initiatives by what stands around them', () => {
  cases('appositions', [
    'It supports the national strategy, [i Homes for Everyone], with grants. So [i Homes for Everyone] works.',
    'They spoke of [i Bread in Schools], the mayor’s new scheme, for an hour.',
    'Under the scheme, John Okello, a farmer, sold milk.',
    'In the new strategy, Uganda will build roads.',
    'Pupils for Hill Farms are welcome, a scheme or not.',
  ]);
  cases('slogans', [
    'The [i Water for All] campaign and the [i Feed the Future] initiative began.',
    'Education remains a priority for all.',
    'They save the lake.',
  ]);
  cases('lists', [
    'We have brought in help through schemes such as [i Mid Rent] and [i Open Door].',
    'We have brought in help such as seeds and tools.',
  ]);

  describe('the class of a body in front of its name', () => {
    for (const source of [
      'The NGO [o Bright Paths] will train teachers.',
      'It works with the think tank [o Clear Ground] and the non-profit [o Open Doors].',
      'The [o NGO Coordination Board] met under the [i NGO Act 2013].',
      'An NGO worker from Mali said so.',
      'His brother Ngo Van Minh came.',
      'The water tank Mill Lane is full.',
    ])
      it(source, () => checkNames(source));
  });
});
