// What is said of words that were tried, the same at the door and in the settings.
import type { TFunction } from 'i18next';

/** @param waitSeconds until the next try counts */
export function saidWrong(t: TFunction<'sealing'>, waitSeconds: number): string {
  return [t('wrong'), waitSeconds > 0 ? t('wait', { count: waitSeconds }) : ''].join(' ').trim();
}
