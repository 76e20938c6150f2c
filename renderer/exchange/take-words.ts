// What the ways of taking a subject in are called.
import { useTranslation } from 'react-i18next';

const known = ['new-case', 'join-evidence', 'join-operation', 'keep', 'leave'] as const;

/** A way that these words don't know is said by its id. */
export function useTakeWords(): (take: string) => string {
  const { t } = useTranslation('exchange');
  return (take) => {
    const name = known.find((one) => one === take);
    return name === undefined ? take : t(`take.${name}`);
  };
}
