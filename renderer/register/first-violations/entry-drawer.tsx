// One entry of the register: what it is, its case or who sent it, and the entries that may be of the same party.
import { Alert, Button, Drawer, Empty, Spin } from 'antd';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { machine, type Output } from '../../bridge';
import { writeMoment } from '../../drafts/deadline';
import { useFaults } from '../../frame/faults';
import { goTo } from '../../frame/navigation';
import { useSpeech } from '../../words/speech';
import { EntryFacts } from './entry-facts';
import { LikeEntry } from './like-entry';

type Opened = Output<'violation:open'>;

export function EntryDrawer(props: {
  readonly id: string;
  readonly onShow: (id: string) => void;
  readonly onOpenCase: (id: string) => void;
  readonly onClose: () => void;
}) {
  const { id, onShow, onOpenCase, onClose } = props;
  const { t } = useTranslation('first-violations');
  const { text } = useSpeech();
  const { answered } = useFaults();
  const [opened, setOpened] = useState<Opened | null>(null);
  const read = useCallback(async () => {
    const answer = answered(await machine['violation:open']({ id }));
    if (answer === null) onClose();
    else setOpened(answer);
  }, [id, answered, onClose]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each entry; `read` is made anew with the drawer
  useEffect(() => {
    void read();
  }, [id]);
  const own = opened?.entry.case ?? null;
  return (
    <Drawer
      open
      size="min(46rem, 96vw)"
      onClose={onClose}
      title={opened === null ? t('entryTitle') : text(opened.entry.party)}
      extra={
        own !== null && (
          <Button type="primary" onClick={() => onOpenCase(own)}>
            {t('openCase')}
          </Button>
        )
      }
    >
      {opened === null ? (
        <Spin />
      ) : (
        <div className="violation-entry">
          {opened.entry.origin !== null && (
            <Received origin={opened.entry.origin} isPerson={opened.entry.kind === 'individual'} />
          )}
          <EntryFacts entry={opened.entry} />
          <section aria-label={t('like')}>
            <h3>{t('like')}</h3>
            <p className="record-hint">{t('likeHint')}</p>
            {opened.like.length === 0 && <Empty image={null} description={t('noLike')} />}
            <ul className="violation-likes">
              {opened.like.map((one) => (
                <LikeEntry key={one.entry.id} one={id} like={one} onShow={onShow} onJudged={() => void read()} />
              ))}
            </ul>
          </section>
        </div>
      )}
    </Drawer>
  );
}

function Received(props: { readonly origin: NonNullable<Opened['entry']['origin']>; readonly isPerson: boolean }) {
  const { origin, isPerson } = props;
  const { t } = useTranslation('first-violations');
  const { text, language } = useSpeech();
  const at = writeMoment(origin.receivedAt, language, Date.now());
  return (
    <Alert
      type="info"
      showIcon
      title={t('receivedFrom', { office: text(origin.name), at, by: origin.acceptedBy })}
      description={
        <>
          <p>
            {t('notOurs')} {isPerson && t('maskedThere')}
          </p>
          <p className="violations-quiet">
            {t('bundle')} {origin.bundle} · {t('fingerprint')} {origin.fingerprint}
          </p>
          <Button size="small" onClick={() => goTo({ view: 'exchange' })}>
            {t('toExchange')}
          </Button>
        </>
      }
    />
  );
}
