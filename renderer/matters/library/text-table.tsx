// Every edition of every law in a line: where and when it applies, whether its text is held, whose it is.
import { useTranslation } from 'react-i18next';
import { textKey } from '../../../templates/law/keeping/kept-version';
import type { LawText } from '../../../templates/law/schema';
import { Mark, type Tone } from '../../ui/mark';
import { TextLink } from '../../ui/text-link';
import { useSpeech } from '../../words/speech';
import type { LawAtHand } from '../keeping/use-law';
import { jurisdictionName } from '../texts/jurisdictions';

export const textTones: Readonly<Record<LawText['status'], Tone>> = {
  confirmed: 'good',
  'office-entered': 'busy',
  'text-not-found': 'warn',
};

export function TextTable({ at, onOpen }: { readonly at: LawAtHand; readonly onOpen: (text: LawText) => void }) {
  const { t } = useTranslation('matters');
  const { text: say } = useSpeech();
  const sorted = [...at.law.texts].sort(
    (a, b) =>
      a.jurisdiction.localeCompare(b.jurisdiction) ||
      a.law.localeCompare(b.law) ||
      (a.validFrom < b.validFrom ? 1 : -1),
  );
  return (
    <div className="record-scroll">
      <table className="record-table text-table">
        <thead>
          <tr>
            {(['law', 'place', 'term', 'status', 'articles', 'source'] as const).map((key) => (
              <th key={key} scope="col">
                {t(`library.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((text) => (
            <tr key={textKey(text)} data-text={textKey(text)}>
              <th scope="row">
                <TextLink className="matter-link" onClick={() => onOpen(text)}>
                  {say(text.title)}
                </TextLink>
                <small>{text.edition}</small>
              </th>
              <td>{say(jurisdictionName(text.jurisdiction))}</td>
              <td className="text-term">
                <Term text={text} />
              </td>
              <td>
                <Mark tone={textTones[text.status]}>{t(`library.status.${text.status}`)}</Mark>
              </td>
              <td>{text.articles.length}</td>
              <td className="text-source">{text.source}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function Term({ text }: { readonly text: LawText }) {
  const law_ = useTranslation('law').t;
  return law_('term', { from: text.validFrom, to: text.validTo ?? law_('openEnd') });
}
