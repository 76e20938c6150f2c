// What the desk needs to know before it can show anything: the examples and the kinds of paper.
import { useEffect, useState } from 'react';
import type { Output, PaperKind } from '../electron/contract/channels';
import type { Fault } from '../electron/contract/outcome';
import { machine } from './bridge';

export type Lists = { readonly examples: Output<'example:list'>; readonly kinds: readonly PaperKind[] };

/** Null while the machine has not answered. */
export function useLists(): Lists | Fault | null {
  const [lists, setLists] = useState<Lists | Fault | null>(null);
  useEffect(() => {
    Promise.all([machine['example:list']({}), machine['kind:list']({})]).then(([examples, kinds]) => {
      if (!examples.ok) setLists(examples.fault);
      else if (!kinds.ok) setLists(kinds.fault);
      else setLists({ examples: examples.value, kinds: kinds.value });
    });
  }, []);
  return lists;
}
