// What can be done with drafts from the list: start one, copy one, throw away and bring back. Throwing away can be undone.
import { App, Button } from 'antd';
import { createElement, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { machine } from '../bridge';
import { useFaults } from '../frame/faults';
import { inLots } from '../ui/in-lots';

/** As many as the machine takes at once. */
const mostAtOnce = 1000;
const undoSeconds = 8;

export type DraftActions = {
  readonly create: () => Promise<void>;
  readonly duplicate: (id: string) => Promise<void>;
  readonly trash: (ids: readonly string[]) => Promise<void>;
  readonly restore: (ids: readonly string[]) => Promise<void>;
  readonly purge: () => Promise<void>;
  /** Brings back what was thrown away last. @returns whether anything was */
  readonly undo: () => boolean;
};

/** @param onChanged called when the list is to be asked for again */
export function useDraftActions(onOpen: (id: string) => void, onChanged: () => void): DraftActions {
  const { t } = useTranslation('drafts');
  const { say, answered } = useSaying();
  const lastTrashed = useRef<readonly string[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: say and answered change with t
  return useMemo(() => {
    const inTurn = async (name: 'draft:trash' | 'draft:restore', ids: readonly string[]): Promise<boolean> => {
      for (const lot of inLots(ids, mostAtOnce)) {
        if (answered(await machine[name]({ ids: [...lot] })) === null) return false;
      }
      return true;
    };
    const start = async (copyOf: string | null) => {
      const opened = answered(await machine['draft:create']({ copyOf }));
      if (opened === null) return;
      if (copyOf !== null) say(t('copied'));
      onOpen(opened.draft.id);
    };
    const restore = async (ids: readonly string[]) => {
      if (await inTurn('draft:restore', ids)) say(t('restored', { count: ids.length }));
      onChanged();
    };
    const undo = () => {
      const ids = lastTrashed.current;
      lastTrashed.current = [];
      if (ids.length > 0) void restore(ids);
      return ids.length > 0;
    };
    const trash = async (ids: readonly string[]) => {
      lastTrashed.current = ids;
      if (await inTurn('draft:trash', ids)) say(t('trashed', { count: ids.length }), undo);
      onChanged();
    };
    const purge = async () => {
      const gone = answered(await machine['draft:purge']({}));
      if (gone !== null && gone.purged > 0) say(t('purged', { count: gone.purged }));
      onChanged();
    };
    return { create: () => start(null), duplicate: start, trash, restore, purge, undo };
  }, [onOpen, onChanged, t]);
}

/** Says what was done in a message that goes away; with `undo`, a button to take it back. */
function useSaying() {
  const { message } = App.useApp();
  const { t } = useTranslation('drafts');
  const { answered } = useFaults();
  const say = (words: string, undo?: () => unknown) => {
    const button = undo && createElement(Button, { type: 'link', size: 'small', onClick: undo }, t('undo'));
    const content = createElement('span', null, words, button);
    void message.open({ key: 'drafts', type: 'success', content, duration: undo === undefined ? 3 : undoSeconds });
  };
  return { say, answered };
}
