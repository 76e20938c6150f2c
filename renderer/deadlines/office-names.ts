// The authorities and officers of the office, to choose among.
import { useEffect, useState } from 'react';
import { type Office, officeSchema } from '../../templates/office/office';
import { machine } from '../bridge';

type Names = Pick<Office, 'authorities' | 'officers'>;
const none: Names = { authorities: [], officers: [] };

/** Empty until the machine has answered; the board can be read without. */
export function useOfficeNames(): Names {
  const [names, setNames] = useState(none);
  useEffect(() => {
    let wanted = true;
    machine['office:get']({}).then((outcome) => {
      const office = outcome.ok ? officeSchema.safeParse(outcome.value.office) : null;
      if (wanted && office?.success) setNames(office.data);
    });
    return () => {
      wanted = false;
    };
  }, []);
  return names;
}
