import { useSyncExternalStore } from 'react';

import { filesInside } from '../own-place';
import { registerServiceWorker } from '../own-scripts';
import { OPEN_PAGE, type StoreReport, type ToWorker } from './worker-protocol';

/** How often a page left open asks whether there is a new version of it. */
const LOOK_EVERY_MS = 30 * 60_000;
/** Longer than a worker needs for an answer. */
const PATIENCE_MS = 5000;

let registration: ServiceWorkerRegistration | undefined;
/** A new version has taken over: this window goes on with what it began with until it is reloaded. */
let hasTakenOver = false;
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

/** The script that this window started with, as the page names it; undefined where it stands in the page itself. */
export function ownScript(): string | undefined {
  return document.querySelector('script[type="module"][src]')?.getAttribute('src') ?? undefined;
}

/** False where the browser can store no page: on plain http there are no such workers. */
export function canStorePage(): boolean {
  return 'serviceWorker' in navigator;
}

/** True where the page comes from what is stored on the device. */
export function storesPage(): boolean {
  return canStorePage() && navigator.serviceWorker.controller !== null;
}

/**
 * Stores the page on the device, so that it works without a network from the next visit on, and keeps it new. Not from a
 * file, not while it is developed, not for readers who asked their browser to save data.
 */
export async function storePage(): Promise<void> {
  const isWanted = import.meta.env.PROD && filesInside === undefined && !savesData();
  if (!isWanted || !('serviceWorker' in navigator)) return;
  const container = navigator.serviceWorker;
  let isControlled = container.controller !== null;
  container.addEventListener('controllerchange', () => {
    // At the first visit nothing is taken over: the worker has what this window shows.
    hasTakenOver = isControlled;
    isControlled = true;
    tell();
  });
  holdOpen();
  // A site without the worker, a browser that forbids it: the page works as before, from the network alone.
  registration = await registerServiceWorker().catch(() => undefined);
  if (registration === undefined) return;
  follow(registration);
  container.controller?.postMessage({ type: 'opened' } satisfies ToWorker);
  setInterval(() => void registration?.update().catch(() => undefined), LOOK_EVERY_MS);
}

/** While this window is open, the worker keeps the build that it shows. */
function holdOpen(): void {
  const script = ownScript();
  if (script === undefined || !('locks' in navigator)) return;
  const whileOpen = async (): Promise<void> => new Promise(() => undefined);
  // Refused where storage is forbidden.
  navigator.locks.request(OPEN_PAGE + script, { mode: 'shared' }, whileOpen).catch(() => undefined);
}

/** Tells whoever waits for a new version when one has been stored whole. */
function follow({ installing, waiting }: ServiceWorkerRegistration): void {
  if (waiting !== null) tell();
  installing?.addEventListener('statechange', tell);
  registration?.addEventListener('updatefound', () => {
    registration?.installing?.addEventListener('statechange', tell);
    tell();
  });
}

/** Whether a new version has taken over from the one that this window shows: a reload brings it. */
export function isTakenOver(): boolean {
  return hasTakenOver;
}

/**
 * Looks for a new version and lets one that is stored whole take over, without a reload. One after the other: where a
 * worker is to take over while the browser still compares it with the server's, Chromium leaves it waiting for minutes.
 */
export async function takeOverNewVersion(): Promise<void> {
  await registration?.update();
  if (!hasTakenOver) registration?.waiting?.postMessage({ type: 'activate' } satisfies ToWorker);
}

/** True once a newer version of the page is stored whole and a reload would bring it. */
export function useHasNewVersion(): boolean {
  return useSyncExternalStore(subscribe, hasNewVersion, () => false);
}

function hasNewVersion(): boolean {
  return hasTakenOver || (storesPage() && (registration?.waiting ?? null) !== null);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

let isTaking = false;

/**
 * Loads this window anew with the newest version that is stored, once that has taken over; other windows keep theirs
 * until they are reloaded.
 */
export function takeNewVersion(): void {
  const waiting = registration?.waiting ?? undefined;
  const reload = (): void => globalThis.location.reload();
  if (waiting === undefined) return reload();
  if (isTaking) return undefined;
  isTaking = true;
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
  return waiting.postMessage({ type: 'activate' } satisfies ToWorker);
}

/** Whether the device has every file of the page: the worker looks. False where none answers. */
export async function isPageStored(): Promise<boolean> {
  if (!storesPage()) return false;
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<boolean>((resolve) => {
    port1.addEventListener('message', ({ data }: MessageEvent<StoreReport>) =>
      resolve(data.isWhole),
    );
    setTimeout(() => resolve(false), PATIENCE_MS);
  });
  port1.start();
  navigator.serviceWorker.controller?.postMessage({ type: 'ask' } satisfies ToWorker, [port2]);
  return answer.finally(() => port1.close());
}

function savesData(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection');
  return (
    typeof connection === 'object' &&
    connection !== null &&
    'saveData' in connection &&
    connection.saveData === true
  );
}
