// What a batch of the command line makes, from its options.
import type { BatchWish } from '../../../templates/batch/batch';
import type { Read } from '../../../templates/reading/read';
import { type Request, requestFault } from '../request';
import { readWish } from '../wish';

/** Cases alone where no paper is named; papers as files where one is; issued papers with --issue. */
export function readBatchWish(request: Request): Read<BatchWish> {
  const read = readWish(request, 'case');
  if (!read.ok) return read;
  const { kinds, language, layout, date, formats, ready } = read.value;
  const make = request.has('issue') ? 'issue' : kinds.length > 0 ? 'files' : 'cases';
  if (make === 'issue' && kinds.length === 0) return { ok: false, findings: [paperMissing] };
  if (make === 'issue' && (request.value('who') ?? '').trim() === '') return { ok: false, findings: [whoMissing] };
  const combined = request.has('combined');
  return {
    ok: true,
    value: { make, kinds: [...kinds], language, layout, date, formats: [...formats], ready, combined },
  };
}

const paperMissing = requestFault('option-missing', '--paper', {
  zh: '签发须用 --paper 写明文书种类。',
  en: 'Issuing needs --paper, the kinds of paper.',
});
const whoMissing = requestFault('option-missing', '--who', {
  zh: '签发须用 --who 写明经办人，台账须记载。',
  en: 'Issuing needs --who, the person who does it; the register names them.',
});
