// Last look before it is kept: what ends, what begins, and how many things go which way.
import { useTranslation } from 'react-i18next';
import { ended } from '../../../templates/law/amending/new-edition';
import { useSpeech } from '../../words/speech';
import type { Affected } from './amend-session';
import type { DecidedByKey } from './decisions';

export function AmendSummary({ affected, decided }: { readonly affected: Affected; readonly decided: DecidedByKey }) {
  const { t: words } = useTranslation('amend');
  const { text } = useSpeech();
  const { old, next } = affected.change;
  const count = (what: string): number => [...decided.values()].filter((one) => one.do === what).length;
  return (
    <ul className="amend-summary">
      {old !== undefined && (
        <li>
          {words('ends', {
            title: text(old.title),
            edition: old.edition,
            day: ended(old, next.validFrom).validTo ?? '',
          })}
        </li>
      )}
      <li>{words('begins', { title: text(next.title), edition: next.edition, day: next.validFrom })}</li>
      {(['carry', 'repoint', 'verify'] as const).map((what) => (
        <li key={what}>
          {words(`do.${what}`)}: {count(what)}
        </li>
      ))}
      <li>{words('before')}</li>
    </ul>
  );
}
