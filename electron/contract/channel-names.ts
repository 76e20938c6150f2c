// The names of the channels, `noun:verb`, alone in a file so that the preload script carries no schemas.
// Their meaning is in channels.ts, which does not compile while a name has no row there.

export const channelNames = ['kind:list', 'example:list', 'paper:compose'] as const;

export type ChannelName = (typeof channelNames)[number];
