import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

export interface KeptPhoto { id: string; key: string; file: Blob; name: string; hash: string; capturedAt: string; purpose: string; url: string }

interface Photos extends DBSchema {
  photos: { key: string; value: KeptPhoto; indexes: { key: string } };
}

let database: Promise<IDBPDatabase<Photos>> | null = null;

function open(): Promise<IDBPDatabase<Photos>> {
  database ??= openDB<Photos>('dangchang-photos', 1, {
    upgrade: (db) => db.createObjectStore('photos', { keyPath: 'id' }).createIndex('key', 'key'),
  });
  return database;
}

/** What has not reached the server yet, per browser; every call throws where the browser gives no room. */
export const photoStore = {
  keep: async (photo: KeptPhoto): Promise<void> => {
    await (await open()).put('photos', photo);
  },
  remove: async (id: string): Promise<void> => {
    await (await open()).delete('photos', id);
  },
  of: async (key: string): Promise<KeptPhoto[]> => (await (await open()).getAllFromIndex('photos', 'key', key))
    .sort((one, other) => one.capturedAt.localeCompare(other.capturedAt)),
};
