// Who does something to an issued paper or a number, and when: nobody may do so without a name.
import type { Act } from '../../../templates/register/take-numbers';
import { done, failed, type Outcome } from '../../contract/outcome';
import { momentOf } from '../clock';
import type { Desk } from '../desk';

export function actNow({ settings, now }: Pick<Desk, 'settings' | 'now'>): Outcome<Act> {
  const by = settings.get().who.trim();
  return by === '' ? nobody : done({ at: momentOf(now()), by });
}

const nobody = failed(
  'who-unknown',
  '签发、作废和台账登记须记下经办人。请先在“设置”中填写本机使用人姓名，再试一次。',
  'Issuing, voiding and entries in the register name who did it. Enter your name under “Settings” first, then try again.',
);
