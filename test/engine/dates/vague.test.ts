import { checkAnnotations } from '../../support/annotations';

describe('dates: vague', () => {
  it('annotates vague times only on request', () => {
    checkAnnotations(
      `
        Recently rents rose; now they fall, and in the near future they will rise again.
        ^^^^^^^^ date value=PAST_REF
                             ^^^ date value=PRESENT_REF
                                                   ^^^^^^^^^^^^^^^ date value=FUTURE_REF
      `,
      ['date'],
      { vagueDates: true },
    );
  });

  it('leaves vague times alone by default', () => {
    checkAnnotations(
      `
        Recently rents rose; now they fall, and in the near future they will rise again.
      `,
      ['date'],
    );
  });
});
