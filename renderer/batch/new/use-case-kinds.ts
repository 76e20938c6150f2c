// The kinds of paper that are made from a case, for choosing among.
import { useEffect, useState } from 'react';
import { machine, type Output } from '../../bridge';
import { useSpeech } from '../../words/speech';

type Kinds = Output<'kind:list'>;

export function useCaseKinds(): readonly { readonly value: string; readonly label: string }[] {
  const { text } = useSpeech();
  const [kinds, setKinds] = useState<Kinds>([]);
  useEffect(() => {
    let wanted = true;
    void machine['kind:list']({}).then((outcome) => {
      if (wanted && outcome.ok) setKinds(outcome.value);
    });
    return () => {
      wanted = false;
    };
  }, []);
  return kinds
    .filter(({ subject, ofFile }) => subject === 'case' && !ofFile)
    .map(({ id, name }) => ({ value: id, label: text(name) }));
}
