import type { Fields } from './expression';

/** Writes calendar fields as a TIMEX3 value; what is not known is X. */

const pad = (value: number, width = 2) =>
  value >= (width === 2 ? 10 : 1000) ? String(value) : String(value).padStart(width, '0');

/** The TIMEX3 value of fields. @param fields resolved as far as they could be */
export function formatFields(fields: Fields): string {
  const era = fields.bc ? 'BC' : '';
  if (fields.century !== undefined) return era + pad(fields.century);
  if (fields.decade !== undefined) return era + pad(fields.decade, 3) + (fields.openDecade ? 'X' : '');
  const year = era + (fields.year === undefined ? 'XXXX' : pad(fields.year, 4));
  if (fields.toYear !== undefined && fields.part === undefined) return `${year}/${pad(fields.toYear, 4)}`;
  const named = fields.fiscal && fields.year !== undefined ? `FY${year}` : year;
  if (fields.part !== undefined) return `${named}-${fields.part}`;
  const time = formatTime(fields);
  if (fields.weekend) return !fields.week ? `${year}-WXX-WE` : `${year}-W${pad(fields.week)}-WE`;
  if (fields.weekday !== undefined && fields.day === undefined)
    return `${year}-W${fields.week === undefined ? 'XX' : pad(fields.week)}-${fields.weekday}${time}`;
  if (fields.week !== undefined && fields.day === undefined)
    return `${year}-W${fields.week < 1 ? 'XX' : pad(fields.week)}${time}`;
  if (fields.grain === 'decade' && fields.year === undefined) return 'XXX';
  if (fields.grain === 'century' && fields.year === undefined) return 'XX';
  if (fields.month === undefined && fields.day === undefined && time === '' && !fields.grain) return named;
  const month = fields.month === undefined ? 'XX' : pad(fields.month);
  const open = fields.grain === 'hour' && time === '' ? 'TXX:XX' : time;
  if (fields.day === undefined)
    return open === '' && fields.grain !== 'day' ? `${year}-${month}` : `${year}-${month}-XX${open}`;
  return `${year}-${month}-${pad(fields.day)}${open}`;
}

function formatTime({ hour, minute, second, zone, dayPart }: Fields): string {
  if (hour !== undefined)
    return `T${pad(hour)}:${pad(minute ?? 0)}${second === undefined ? '' : `:${pad(second)}`}${zone ?? ''}`;
  return dayPart === undefined ? '' : `T${dayPart}`;
}
