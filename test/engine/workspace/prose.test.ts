import assert from 'node:assert/strict';
import { looksLikeProse } from '../../../server/src/corpus/prose';

const PROSE: Record<string, string> = {
  'a sentence': 'By 2035, the city will cut water losses by 25 percent.',
  'a press release with headings and a header': `date 2030-03-04

RIVER BANK OPENS

(Photo: City News)

The mayor opened the river bank on Monday. Work began in 2028 and cost RMB1.3 billion,a fifth less than planned.
`,
  'hard-wrapped lines': `The council shall review the plan
every three years and publish what
it finds, with the figures of each
district side by side.
`,
  'one long line': 'The programme supports farmers who change to drip irrigation, and pays half of the cost. '.repeat(
    80,
  ),
  'a list of measures that end in semicolons': `The ministry will:
- build forty schools in rural districts;
- train two thousand teachers every year;
- connect every school to the network by 2032.
`,
  'a communiqué with a table': `Output of the city grew by 4.1 percent over the year before, and services grew fastest.

District   2029   2030
North      120.5  131.2
South       98.1  104.4
West        77.0   79.9
`,
  'figures in every line': `In 2030, GDP reached 4,367.0 billion yuan, up 8.1 percent (2029: 7.2 percent).
Retail sales reached 812.5 billion yuan, up 3.3 percent over 2029.
`,
  'another language': 'La ville réduira ses émissions de quarante pour cent avant la fin de la décennie.',
  'non-breaking blanks and curly quotes': 'The “Green Belt” programme will plant 40 000 trees by the end of 2031.',
  'nothing yet': '  \n\n',
  'a licence that a policy grants':
    'The ministry grants a licence free of charge to every farm that saves a third of its water.',
};

const OTHER: Record<string, string> = {
  'pinned dependencies': 'pytest==7.0.1\nmypy>=1.0\n-r base.txt\nrequests[socks]~=2.31 ; python_version < "3.12"\n',
  'comma-separated data':
    'id,name,district,value\n1,Alpha school,North,3.5\n2,Beta school,South,4.5\n3,Gamma school,West,1.0\n',
  'tab-separated data with words':
    'name\tplace of birth\tmain office held\nAnna Berg\tNorth of the river\tmayor of the old town\n',
  'a log with a clock': `2030-03-04 10:23:45 INFO Server started and is listening for new connections
2030-03-04 10:23:46 WARN Slow answer from the upstream server of the second pool
`,
  'a log with levels': `[INFO] Reading the configuration from the default place
[ERROR] The file could not be opened for writing
[INFO] Trying again with the backup copy
`,
  'source code': `#include <stdio.h>
int main(int argc, char **argv) {
  for (int i = 0; i < argc; i++) { printf("%s\\n", argv[i]); }
  return 0;
}
`,
  'a build file': 'cmake_minimum_required(VERSION 3.20)\nproject(river)\nadd_executable(river main.c)\n',
  JSON: '{\n  "name": "the plan of the city",\n  "years": [2030, 2031]\n}\n',
  'JSON lines with prose inside':
    '{"id": 1, "text": "The city will plant forty trees in every street by 2031."}\n'.repeat(3),
  HTML: '<!doctype html>\n<html><head><title>The plan of the city</title></head>\n<body><p class="x">Text</p></body></html>\n',
  'a word list': 'abandon\nability\nable\nabout\nabove\nabroad\n',
  hashes: 'd41d8cd98f00b204e9800998ecf8427e  plan.txt\n9e107d9d372bb6826bd81d3542a419d6  news.txt\n',
  'rules for crawlers': 'User-agent: *\nDisallow: /private/\nSitemap: https://example.org/sitemap.xml\n',
  addresses: 'https://example.org/a/b/c\nhttps://example.org/a/b/d\n',
  'encoded bytes': 'TWFuIGlzIGRpc3Rpbmd1aXNoZWQsIG5vdCBvbmx5IGJ5\nIGhpcyByZWFzb24sIGJ1dCBieSB0aGlzIHNpbmd1bGFy\n',
  'control characters': `The city will plant forty trees in every street. ${'\x07\x1b\x02'.repeat(5)}`,
  'a licence':
    'The MIT License\n\nCopyright 2030 The River Team\n\nAnyone may use what is here in any way they like.\n',
};

describe('prose', () => {
  for (const [name, text] of Object.entries(PROSE)) it(`is ${name}`, () => assert.equal(looksLikeProse(text), true));
  for (const [name, text] of Object.entries(OTHER))
    it(`is not ${name}`, () => assert.equal(looksLikeProse(text), false));

  it('is told by the beginning of a text alone', () => {
    assert.equal(looksLikeProse(PROSE['one long line']! + OTHER['comma-separated data']!.repeat(1000)), true);
  });
});
