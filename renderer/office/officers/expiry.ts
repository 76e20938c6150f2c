// Whether an officer's certificate is valid, soon to expire, or expired.

export type Expiry = 'expired' | 'soon' | 'valid' | 'open';

const soonDays = 60;
const dayMs = 86_400_000;

/**
 * @param validUntil last day of validity, YYYY-MM-DD; "" where none is entered
 * @param today YYYY-MM-DD
 */
export function expiryOf(validUntil: string, today: string): Expiry {
  const end = Date.parse(`${validUntil}T00:00:00Z`);
  if (Number.isNaN(end)) return 'open';
  const left = (end - Date.parse(`${today}T00:00:00Z`)) / dayMs;
  if (left < 0) return 'expired';
  return left <= soonDays ? 'soon' : 'valid';
}
