// The drawer that is open over the library, and the question of who and why before anything is kept.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { textKey } from '../../../templates/law/keeping/kept-version';
import { shippedLaw } from '../../../templates/law/library';
import type { Law, LawText } from '../../../templates/law/schema';
import { HistoryDrawer } from '../history/history-drawer';
import { KeepDialog } from '../keeping/keep-dialog';
import type { LawAtHand } from '../keeping/use-law';
import { BasesDrawer } from '../texts/bases-drawer';
import { EditionDrawer } from '../texts/edition-drawer';
import { TextDrawer } from './text-drawer';
import type { LibraryDeeds } from './use-library-deeds';

type Props = { readonly at: LawAtHand; readonly deeds: LibraryDeeds };

export function LibraryDialogs(props: Props) {
  const { pending, forget, keep } = props.deeds;
  const { t } = useTranslation('matters');
  return (
    <>
      <Opened {...props} />
      {pending !== null && (
        <KeepDialog
          title={t(`library.keep.${pending.why}`)}
          hint={t(`library.keepHint.${pending.why}`)}
          action={t(pending.why === 'remove' ? 'library.remove' : 'keepNow')}
          danger={pending.why === 'remove'}
          onKeep={(who) => keep(who)}
          onClose={forget}
        />
      )}
    </>
  );
}

function Opened({ at, deeds }: Props) {
  const { dialog } = deeds;
  if (dialog === null) return null;
  if (dialog.is === 'writing') {
    const { data, replaces } = dialog.writing;
    return (
      <EditionDrawer
        data={data}
        office={at.office}
        onClose={deeds.close}
        onTake={(text) => deeds.take(text, replaces)}
      />
    );
  }
  const text = at.law.texts.find((one) => textKey(one) === dialog.key);
  if (text === undefined) return null;
  if (dialog.is === 'text') return <TextDrawer at={at} text={text} article={dialog.article ?? null} deeds={deeds} />;
  if (dialog.is === 'bases') return <BasesWork at={at} deeds={deeds} text={text} />;
  return (
    <HistoryDrawer
      of="text"
      id={dialog.key}
      now={text}
      onRestore={(entry, who) => deeds.restore(dialog.key, entry, who)}
      onClose={deeds.close}
    />
  );
}

/** Several matters are stated one after another and kept together when the drawer is left. */
function BasesWork({ at, deeds, text }: Props & { readonly text: LawText }) {
  const [law, setLaw] = useState<Law>(at.own);
  return (
    <BasesDrawer
      text={text}
      own={law}
      shipped={shippedLaw()}
      office={at.office}
      onChange={setLaw}
      onClose={() => deeds.takeBases(law)}
    />
  );
}
