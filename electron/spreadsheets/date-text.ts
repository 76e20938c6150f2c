// A date in a spreadsheet has no zone: its day is read as it stands there.

export function dateText(date: Date): string {
  return date.toISOString().slice(0, 10);
}
