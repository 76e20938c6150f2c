// Words of the drafts list. English.
import type { English } from '../english';
import type { zh } from './zh';

export const en: English<typeof zh> = {
  title: 'Cases',
};
