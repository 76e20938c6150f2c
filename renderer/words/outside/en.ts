// Words of the window for papers from outside. English.
import type { English } from '../english';
import type { zh } from './zh';

export const en: English<typeof zh> = {
  apart: 'A paper from outside, shown in a process of its own; no script, link or attachment in it is run. Esc closes.',
  pages: 'Pages',
  before: 'Previous page',
  next: 'Next page',
  page: 'Page {{page, number}} of {{pages, number}}',
  pageImage: 'Page {{page, number}}',
  lost: 'Page {{page, number}} cannot be shown.',
};
