// Makes every folder of the suites that are imported after it an encrypted one.
import { onTestFinished } from 'vitest';
import { newDataKey } from '../../../electron/sealing/wrap';
import { dropKey, holdKey } from '../../../electron/store/disk/data-disk';
import { prepareEachFolder } from '../../store/temporary-folder';

prepareEachFolder((folder) => {
  holdKey(folder, newDataKey());
  onTestFinished(() => dropKey(folder));
});
