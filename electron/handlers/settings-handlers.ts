// Answers the window about how the desk looks, and opens the guide.

import type { officeChannels } from '../contract/office-channels';
import { done, failed } from '../contract/outcome';
import type { FunctionsOf } from '../contract/table';
import type { Desk } from './desk';
import { orFileFault } from './write-out';

type Handlers = FunctionsOf<typeof officeChannels>;

export function settingsHandlers(
  desk: Pick<Desk, 'settings' | 'opener' | 'version'>,
): Pick<Handlers, 'settings:get' | 'settings:save' | 'guide:open'> {
  const { settings, opener, version } = desk;
  return {
    'settings:get': async () => done({ settings: settings.get(), version }),
    'settings:save': (input) =>
      orFileFault('settings-not-saved', async () => {
        await settings.save(input.settings);
        return {};
      }),
    'guide:open': async ({ language }) => ((await opener.guide(language)) ? done({}) : guideMissing),
  };
}

const guideMissing = failed(
  'guide-not-opened',
  '未能打开使用说明：系统中没有可打开它的浏览器，或程序文件不完整。',
  'The guide could not be opened: no browser on this computer opens it, or files of the program are missing.',
);
