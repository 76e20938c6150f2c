// Step 5: the evidence, row by row. Ctrl+Enter adds a row below, Ctrl+D copies it, Alt+arrows move it.
import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type KeyboardEvent, memo, useCallback, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Evidence } from '../../../templates/case/evidence';
import { textAt } from '../../../templates/reading/loose';
import { isOfInputMethod } from '../../ui/use-typing';
import { Messages } from '../fields/messages';
import { useForm, useOfForm } from '../form-context';
import { AddPhotographs } from './add-photographs';
import { addEvidence, copyEvidence, evidenceIn, moveEvidence, removeEvidence } from './evidence-list';
import { EvidenceRow } from './evidence-row';

export type EvidenceAct = 'add' | 'copy' | 'up' | 'down' | 'remove';

export const EvidenceStep = memo(function EvidenceStep() {
  const { store } = useForm();
  const { t } = useTranslation('case-form');
  const table = useRef<HTMLDivElement>(null);
  // Only the ids: a row that changes draws itself.
  const ids = useOfForm((form) =>
    evidenceIn(form.get('evidence'))
      .map(({ id }) => id)
      .join(' '),
  );
  const rows = ids === '' ? [] : ids.split(' ');

  const act = useCallback(
    (what: EvidenceAct, at: number): void => {
      const list = evidenceIn(store.get('evidence'));
      store.set('evidence', changed(list, what, at, textAt(store.data, 'authority')));
      const to = { add: at + 1, copy: at + 1, up: Math.max(at - 1, 0), down: at + 1, remove: at }[what];
      requestAnimationFrame(() => focusRow(table.current, to));
    },
    [store],
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    const row = (event.target as HTMLElement).closest<HTMLElement>('[data-row]');
    const what = isOfInputMethod(event) ? null : actOf(event);
    if (row === null || what === null) return;
    event.preventDefault();
    event.stopPropagation();
    act(what, Number(row.dataset.row));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of the fields within
    <div data-path="evidence" ref={table} onKeyDown={onKeyDown}>
      <Messages path="evidence" empty={rows.length === 0} />
      {rows.length === 0 && <p className="form-hint">{t('noEvidence')}</p>}
      <ol className="evidence-rows">
        {rows.map((id, at) => (
          <EvidenceRow key={id} at={at} last={at === rows.length - 1} onAct={act} />
        ))}
      </ol>
      <div className="evidence-foot">
        <Button icon={<PlusOutlined />} onClick={() => act('add', rows.length - 1)}>
          {t('addEvidence')}
        </Button>
        <AddPhotographs />
        <span className="form-said">{t('evidenceKeys')}</span>
      </div>
    </div>
  );
});

function changed(list: readonly Evidence[], what: EvidenceAct, at: number, origin: string): readonly Evidence[] {
  switch (what) {
    case 'add':
      return addEvidence(list, origin, at + 1);
    case 'copy':
      return copyEvidence(list, at);
    case 'up':
      return moveEvidence(list, at, -1);
    case 'down':
      return moveEvidence(list, at, 1);
    case 'remove':
      return removeEvidence(list, at);
  }
}

function actOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): EvidenceAct | null {
  if (altKey) return ({ ArrowUp: 'up', ArrowDown: 'down' } as const)[key] ?? null;
  if (!ctrlKey && !metaKey) return null;
  return ({ Enter: 'add', d: 'copy', Backspace: 'remove' } as const)[key] ?? null;
}

function focusRow(table: HTMLElement | null, at: number): void {
  const row = table?.querySelector<HTMLElement>(`[data-row="${at}"]`) ?? table?.querySelector('[data-row]:last-child');
  row?.querySelector<HTMLElement>('textarea')?.focus();
}
