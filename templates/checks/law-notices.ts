// Reservations about the law chosen for the act, as the choice states them; and a matter that does not exist.
import type { LawNotice } from '../law/choice';
import { changesSince } from '../law/later-law';
import type { CaseSubject } from './case-subject';
import { isHandover } from './letter-answers';
import { foundIf, nothing, type Rule } from './rule';

/** Severities as the choice usually gives them; the notice's own severity decides. */
const notices: Readonly<Record<LawNotice['code'], LawNotice['severity']>> = {
  'local-provision-to-be-entered': 'block',
  'local-provision-may-be-more-specific': 'warn',
  'no-provision': 'warn',
  'text-not-found': 'warn',
  'not-in-force': 'warn',
  'not-confirmed': 'warn',
  'candidate-matter': 'warn',
  'other-authority-competent': 'block',
  'english-missing': 'warn',
  'duty-without-fine': 'warn',
  'depends-on-facts': 'warn',
  'changed-since': 'warn',
};

/** What keeps an organ from acting itself only warns where it hands the case to another, which is often why it does. */
const noticeRules = (Object.keys(notices) as LawNotice['code'][]).map(
  (code): Rule<CaseSubject> => ({
    code: `law-${code}`,
    severity: notices[code],
    find: ({ choice, kind, language, matter, date }) => {
      // A paper in Chinese alone does not quote the law in English.
      if (matter === undefined || (code === 'english-missing' && language === 'zh')) return nothing;
      return [...choice.notices, ...changesSince(choice, date)]
        .filter((notice) => notice.code === code)
        .map(({ severity, sentence }) => ({
          path: 'matter',
          severity: isHandover({ kind }) ? 'warn' : severity,
          sentence,
        }));
    },
  }),
);

const matterUnknown: Rule<CaseSubject> = {
  code: 'matter-unknown',
  severity: 'block',
  find: ({ matter, case: one }) =>
    foundIf(
      matter === undefined,
      'matter',
      one.matter === '' ? '请选择事项。' : `事项清单中没有“${one.matter}”，请在清单中选择事项。`,
      one.matter === ''
        ? 'Choose the matter.'
        : `The list of matters has no “${one.matter}”; choose a matter from the list.`,
    ),
};

export const lawNoticeRules: readonly Rule<CaseSubject>[] = [matterUnknown, ...noticeRules];
