// The papers that came in a bundle, each shown as it was sent, in a window apart from the desk.
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { machine } from '../../bridge';
import { useFaults } from '../../frame/faults';
import type { Subject } from '../arrival/arrival';

type Sheet = Subject['papers'][number];

export function ShownPapers({ id, papers }: { readonly id: string; readonly papers: readonly Sheet[] }) {
  const { t } = useTranslation('exchange');
  const { answered } = useFaults();
  const [shown, setShown] = useState<string | null>(null);
  // Only PDF can be shown; the word processor's file of the same paper is unpacked.
  const sheets = papers.filter(({ path }) => path.endsWith('.pdf'));
  if (sheets.length === 0) return null;
  const show = async (path: string): Promise<void> => {
    setShown(path);
    answered(await machine['exchange:show']({ id, path }));
    setShown((now) => (now === path ? null : now));
  };
  return (
    <div className="exchange-acts">
      {sheets.map(({ path, name }) => (
        <Button
          key={path}
          size="small"
          className="exchange-sheet"
          aria-expanded={shown === path}
          onClick={() => void show(path)}
        >
          {t('look', { name: name || path })}
        </Button>
      ))}
    </div>
  );
}
