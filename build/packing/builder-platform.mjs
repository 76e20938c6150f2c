// Names of systems: Node's -> electron-builder's.
import { Platform } from 'electron-builder';

const platforms = { linux: Platform.LINUX, win32: Platform.WINDOWS, darwin: Platform.MAC };

/** @param {string} platform as `process.platform` says it */
export const builderPlatform = (platform) => platforms[platform];
