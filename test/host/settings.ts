import fs from 'node:fs';
import path from 'node:path';

// What is new to nobody and in the way of everybody: a workbench that shows the texts.
const QUIET: Readonly<Record<string, unknown>> = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'telemetry.telemetryLevel': 'off',
  'workbench.reduceMotion': 'on',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
};

/**
 * Writes the user settings of a quiet workbench. A settings.json that is there already stays as it is.
 * @param userData VS Code's folder of user data
 * @param settings on top of the quiet ones
 */
export function writeSettings(userData: string, settings: Readonly<Record<string, unknown>> = {}): void {
  const file = path.join(userData, 'User', 'settings.json');
  if (fs.existsSync(file)) return;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, JSON.stringify({ ...QUIET, ...settings }, null, 2));
}
