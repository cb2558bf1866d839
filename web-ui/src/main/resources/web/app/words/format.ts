export const percent = (share: number): string => `${Math.round(share * 100)}%`;

export const count = (n: number, one: string, many: string): string =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

const dateTime = new Intl.DateTimeFormat('en-GB', {dateStyle: 'medium', timeStyle: 'short'});
const dayOnly = new Intl.DateTimeFormat('en-GB', {day: 'numeric', month: 'short', timeZone: 'UTC'});
const dateOnly = new Intl.DateTimeFormat('en-GB', {dateStyle: 'medium'});

/** A day of this year, in short: "3 Mar". */
export const day = (stamp: string): string => dayOnly.format(new Date(stamp));

/** A time in the unit that fits it: "40 min". */
export function duration(seconds: number): string {
  if (seconds < 90) return `${Math.round(seconds)} s`;
  if (seconds < 5400) return `${Math.round(seconds / 60)} min`;
  return seconds < 129_600 ? `${Math.round(seconds / 3600)} h` : `${Math.round(seconds / 86_400)} days`;
}

/** A moment or a day, as the server wrote it, for people; as it stands where it is neither. */
export function when(stamp: string): string {
  const moment = new Date(stamp);
  if (Number.isNaN(moment.getTime())) return stamp;
  return (stamp.includes('T') ? dateTime : dateOnly).format(moment);
}
