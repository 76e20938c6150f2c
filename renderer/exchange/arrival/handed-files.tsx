// Takes bundles that the person opened with this program, by a double click or a second start, to the room for them.
import { useEffect } from 'react';
import { machine } from '../../bridge';
import { useFaults } from '../../frame/faults';
import { takeHanded } from './handed-bundles';

export function HandedFiles() {
  const { tell } = useFaults();
  useEffect(() => {
    const take = (): void => void takeHanded().then((fault) => fault !== null && tell(fault));
    take();
    return machine.onEvent(({ name }) => {
      if (name === 'handed') take();
    });
  }, [tell]);
  return null;
}
