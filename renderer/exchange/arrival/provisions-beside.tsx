// The provisions that the sender cites, beside those that this office would cite for the same facts.
import { useTranslation } from 'react-i18next';
import type { Bilingual } from '../../../templates/language/bilingual';
import { Mark } from '../../ui/mark';
import { useSpeech } from '../../words/speech';
import type { Subject } from './arrival';
import '../exchange-table.css';

type Cited = NonNullable<Subject['provisions']>[number];

export function ProvisionsBeside({
  provisions,
  from,
}: {
  readonly provisions: readonly Cited[];
  readonly from: Bilingual;
}) {
  const { t } = useTranslation('exchange');
  const { text } = useSpeech();
  return (
    <>
      <h3 className="exchange-part-title">{t('provisions')}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="exchange-scroll" tabIndex={0} aria-label={t('provisions')}>
        <table className="exchange-table exchange-beside">
          <thead>
            <tr>
              <th scope="col">{t('citedThere', { name: text(from) })}</th>
              <th scope="col">{t('citedHere')}</th>
              <th scope="col">{t('compared')}</th>
            </tr>
          </thead>
          <tbody>
            {provisions.map((cited, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one table have no other name than their order
              <tr key={index}>
                <td>{cited.there === null ? '—' : <Provision said={cited.there} />}</td>
                <td>{cited.here === null ? '—' : <Provision said={cited.here} />}</td>
                <td>
                  <Mark tone={cited.same ? 'good' : 'warn'}>{t(sameness(cited))}</Mark>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="exchange-quiet">{t('provisionsHint')}</p>
    </>
  );
}

function sameness({ there, here, same }: Cited) {
  if (same) return 'citedSame';
  if (there === null) return 'citedHereOnly';
  return here === null ? 'citedThereOnly' : 'citedOtherwise';
}

function Provision({ said }: { readonly said: NonNullable<Cited['there']> }) {
  const { text } = useSpeech();
  const edition = text(said.edition);
  return (
    <details>
      <summary>{text(said.name)}</summary>
      <blockquote lang={said.text.en === '' ? 'zh-CN' : undefined}>{text(said.text)}</blockquote>
      {edition !== '' && <p className="exchange-quiet">{edition}</p>}
    </details>
  );
}
