import { Injectable, signal } from '@angular/core';
import { Catalog, Me, Problems } from './data';

// The service did not take what was sent: one sentence for each field.
export class Refused extends Error {
  constructor(readonly problems: Problems) {
    super(Object.values(problems).join('. '));
  }
}

@Injectable({ providedIn: 'root' })
export class Service {
  readonly me = signal<Me | null>(null);
  private offered?: Promise<Catalog>;

  async whoami(): Promise<Me> {
    const me = await this.get<Me>('me');
    this.me.set(me);
    return me;
  }

  catalog(): Promise<Catalog> {
    return this.offered ??= this.get<Catalog>('catalog');
  }

  get<T>(path: string): Promise<T> {
    return this.call<T>('GET', path);
  }

  async list<T>(path: string): Promise<T[]> {
    return (await this.get<{ items: T[] }>(path)).items;
  }

  save<T extends { id: string }>(path: string, item: T): Promise<T> {
    return item.id
      ? this.call<T>('PUT', `${path}/${item.id}`, item)
      : this.call<T>('POST', path, item);
  }

  drop(path: string, id: string): Promise<unknown> {
    return this.call('DELETE', `${path}/${id}`, {});
  }

  async call<T>(method: string, path: string, body?: unknown): Promise<T> {
    const answer = await fetch(`/ui/${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', 'X-CSRF-Token': this.me()?.csrf ?? '' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (answer.status === 401) {
      location.assign('/signin');
      return new Promise<T>(() => undefined);
    }
    if (answer.status === 422) throw new Refused((await answer.json()).problems);
    if (!answer.ok) throw new Error(`The service answered ${answer.status}. Try again later.`);
    return answer.json();
  }
}
