// What the ways of taking a subject in are called.
import { useTranslation } from 'react-i18next';
import type { ExchangeRow } from './exchange-rows';

const known = ['new-case', 'join-evidence', 'join-operation', 'keep', 'leave'] as const;

/** Where what was made of a subject lies here; null where nothing was. An operation keeps its id on every side. */
export function placeOf({
  of,
  take,
  id,
  into,
}: Pick<ExchangeRow['taken'][number], 'of' | 'take' | 'id' | 'into'>): string | null {
  return take === 'join-operation' ? of : (id ?? into);
}

/** A way that these words don't know is said by its id. */
export function useTakeWords(): (take: string) => string {
  const { t } = useTranslation('exchange');
  return (take) => {
    const name = known.find((one) => one === take);
    return name === undefined ? take : t(`take.${name}`);
  };
}
