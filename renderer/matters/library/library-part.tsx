// The texts of law by law and edition: what is held, from where, what waits for its text; every article to be found.
import { PlusOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { textKey } from '../../../templates/law/keeping/kept-version';
import { shippedLaw } from '../../../templates/law/library';
import type { LawText } from '../../../templates/law/schema';
import { Panel } from '../../ui/panel';
import { SearchField } from '../../ui/search-field';
import type { LawAtHand } from '../keeping/use-law';
import { blankEdition, editionToEnter } from '../texts/new-edition';
import { TryLaw } from '../texts/try-law';
import { waitingEditions } from '../texts/waiting-editions';
import { WaitingList } from '../texts/waiting-list';
import { FoundArticles } from './found-articles';
import { LibraryDialogs } from './library-dialogs';
import { TextTable } from './text-table';
import { useLibraryDeeds } from './use-library-deeds';
import '../texts/law.css';
import '../../office/office.css';
import './library.css';

type At = { readonly at: LawAtHand; readonly refresh: () => Promise<void> };

export function LibraryPart({ at, refresh }: At) {
  const { t } = useTranslation('matters');
  const law_ = useTranslation('law').t;
  const [wanted, setWanted] = useState('');
  const deeds = useLibraryDeeds(at, refresh);
  const edit = (text: LawText): void => deeds.edit(text);
  return (
    <>
      <Alert type="info" showIcon title={law_('note')} />
      <Panel
        title={t('library.texts')}
        hint={t('library.textsHint')}
        actions={
          <>
            <SearchField
              label={t('library.search')}
              hint={t('library.searchHint')}
              value={wanted}
              onSearch={setWanted}
            />
            <Button icon={<PlusOutlined aria-hidden />} onClick={() => deeds.write(blankEdition())}>
              {law_('add')}
            </Button>
          </>
        }
      >
        {wanted.trim() === '' ? (
          <TextTable at={at} onOpen={(text) => deeds.open(textKey(text))} />
        ) : (
          <FoundArticles at={at} wanted={wanted} onOpen={deeds.open} />
        )}
      </Panel>
      <Panel title={law_('waiting')} hint={law_('waitingHint')}>
        <WaitingList
          waiting={waitingEditions(shippedLaw(), at.own)}
          onEnter={(text) => deeds.write(editionToEnter(text))}
          onEdit={(index) => {
            const text = at.own.texts[index];
            if (text !== undefined) edit(text);
          }}
          onBases={deeds.bases}
        />
      </Panel>
      <TryLaw law={at.law} />
      <LibraryDialogs at={at} deeds={deeds} />
    </>
  );
}
