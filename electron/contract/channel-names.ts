// The names of the channels, `noun:verb`, alone in a file so that the preload script carries no schemas.
// Their meaning is in channels.ts, which does not compile while a name has no row there.

export const channelNames = [
  'kind:list',
  'paper:set',
  'paper:check',
  'paper:usual',
  'printer:list',
  'paper:print',
  'paper:export',
  'paper:open',
  'paper:reveal',
  'paper:record',
  'draft:search',
  'draft:rows',
  'draft:open',
  'draft:create',
  'draft:save',
  'draft:trash',
  'draft:restore',
  'draft:purge',
  'history:list',
  'history:compare',
  'history:restore',
  'party:suggest',
  'office:get',
  'office:save',
  'office:take-examples',
  'office:import',
  'office:export',
  'office:faces',
  'matter:list',
  'law:choose',
  'romanise:suggest',
  'operation:list',
  'operation:open',
  'operation:create',
  'operation:save',
  'operation:trash',
  'operation:candidates',
  'photograph:add',
  'settings:get',
  'settings:save',
  'guide:open',
  'recovery:find',
  'recovery:take',
  'window:flushed',
] as const;

export type ChannelName = (typeof channelNames)[number];

/** The one channel on which the machine speaks by itself; what it says is in events.ts. */
export const eventChannel = 'desk:event';
