import type { PeerRow, Text } from "../../lib/contract.gen";
import { say } from "../../lib/say";
import { settings } from "../../lib/settings.svelte";
import { t } from "../../lib/text";
import { clock } from "../clock";

const place = () => (settings.language === "nl" ? "nl-NL" : "en-GB");

/** Writes a size: "11,2 MB", "640 kB". */
export function size(bytes: number): string {
  const mega = bytes >= 1_000_000;
  const figure = bytes / (mega ? 1_000_000 : 1_000);
  const shown = new Intl.NumberFormat(place(), { maximumFractionDigits: mega ? 1 : 0 });
  return `${shown.format(bytes > 0 && figure < 1 ? 1 : figure)}\u00a0${mega ? "MB" : "kB"}`;
}

/** Writes sentences after each other. */
export function sentences(texts: readonly Text[]): string {
  return texts.map(say).join(" ");
}

/** When something was last heard of a seat: the time today and yesterday, otherwise how many days ago. */
export function heard(peer: PeerRow, today: string): string {
  if (peer.heard_at === null) return t("exchange-page-never-heard");
  const days = peer.heard_days ?? 0;
  if (days === 0) return clock(peer.heard_at, today);
  return t("exchange-page-heard-days", { days });
}

/** Who on which laptop; only who, where the laptop has no name. */
export function called({ name, laptop }: { name: string; laptop: string }): string {
  return [name, laptop].filter(Boolean).join(", ");
}

/** How a seat stands, or what it still lacks. */
export function lacks(peer: PeerRow): string {
  if (peer.standing !== "working") return t(`exchange-page-standing-${peer.standing}`);
  if (!peer.can_receive) return t("exchange-page-unread");
  return t("exchange-page-behind", { count: peer.behind });
}

/** The day something arose, as people say it: "vandaag", "gisteren", or nothing when it is longer ago. */
export function lately(on: string, today: string): string | undefined {
  const days = Math.round((Date.parse(today) - Date.parse(on)) / 86_400_000);
  if (days === 0) return t("exchange-page-today");
  if (days === 1) return t("exchange-page-yesterday");
  return undefined;
}
