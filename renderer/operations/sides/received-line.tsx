// A case of another side in a line, marked as theirs; it opens to be read, and there is nothing in it to change.
import { useTranslation } from 'react-i18next';
import { legs } from '../../../templates/case/case';
import { resultWords } from '../../../templates/case/words';
import { partWords } from '../../../templates/figures/figure-words';
import type { Names } from '../../drafts/use-names';
import { Facts } from '../../exchange/facts';
import { useSpeech } from '../../words/speech';
import type { ReceivedCase } from './received-cases';

export function ReceivedLine(props: {
  readonly received: ReceivedCase;
  /** Asked for once by the list that the line stands in. */
  readonly matters: Names['matters'];
}) {
  const { one, side } = props.received;
  const { t } = useTranslation('operations');
  const { text } = useSpeech();
  const matter = props.matters.find(({ id }) => id === one.matter)?.name ?? { zh: one.matter, en: one.matter };
  const leg = legs.find((known) => known === one.grounds.leg) ?? '';
  const result = one.correction.reinspection?.result;
  const none = { matters: new Map(), authorities: new Map() };
  return (
    <li className="case-line received-line">
      <details>
        <summary>
          <span className="case-line-name">{text(one.party.name) || t('partyUnknown')}</span>
          <span className="received-mark">{t('receivedOf', { side: text(side) })}</span>
          <span className="case-line-about">
            {[one.act.from.slice(0, 10), text(matter), text(one.act.address)].filter(Boolean).join(' · ')}
          </span>
        </summary>
        <Facts
          lines={[
            [t('received.finding'), text(one.inspection.finding)],
            [t('received.requirement'), text(one.correction.requirement)],
            [t('received.result'), result === undefined ? t('received.open') : text(resultWords[result])],
            [t('received.leg'), text(partWords('leg', leg, none))],
            [t('received.number'), one.papers.map(({ number }) => number).join('、')],
          ]}
        />
      </details>
    </li>
  );
}
