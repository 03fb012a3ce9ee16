/** Texts for the protocol tests. All names are invented. */

export const PLAN = `Harbour City Water Plan

Date: 4 March 2030

The Harbour City Water Authority (HCWA) adopted the Clean Rivers Programme on 4 March 2030.

By 2035, the HCWA will build 40 treatment plants and cut water losses by 25 percent.
`;

export const NEWS = `Work begins on the river bank

Date: 9 May 2031

The HCWA said on Friday that 12 treatment plants of the Clean Rivers Programme were open.
`;

/** Of the file, not of the place: the name that both texts share. */
export const SHARED_NAME = 'Clean Rivers Programme';
