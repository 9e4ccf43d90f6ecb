/** The icons used, from Tabler Icons (MIT): only these end up in the program. */
import alertTriangle from "@tabler/icons/outline/alert-triangle.svg?raw";
import arrowLeft from "@tabler/icons/outline/arrow-left.svg?raw";
import arrowRight from "@tabler/icons/outline/arrow-right.svg?raw";
import arrowsExchange from "@tabler/icons/outline/arrows-exchange.svg?raw";
import calendar from "@tabler/icons/outline/calendar.svg?raw";
import calendarDue from "@tabler/icons/outline/calendar-due.svg?raw";
import calendarRepeat from "@tabler/icons/outline/calendar-repeat.svg?raw";
import cash from "@tabler/icons/outline/cash.svg?raw";
import check from "@tabler/icons/outline/check.svg?raw";
import chevronDown from "@tabler/icons/outline/chevron-down.svg?raw";
import circleCheck from "@tabler/icons/outline/circle-check.svg?raw";
import circleHalf from "@tabler/icons/outline/circle-half-2.svg?raw";
import circleX from "@tabler/icons/outline/circle-x.svg?raw";
import clock from "@tabler/icons/outline/clock.svg?raw";
import coins from "@tabler/icons/outline/coins.svg?raw";
import laptop from "@tabler/icons/outline/device-laptop.svg?raw";
import fileExport from "@tabler/icons/outline/file-export.svg?raw";
import fileImport from "@tabler/icons/outline/file-import.svg?raw";
import filePlus from "@tabler/icons/outline/file-plus.svg?raw";
import fileText from "@tabler/icons/outline/file-text.svg?raw";
import files from "@tabler/icons/outline/files.svg?raw";
import gavel from "@tabler/icons/outline/gavel.svg?raw";
import gitFork from "@tabler/icons/outline/git-fork.svg?raw";
import home from "@tabler/icons/outline/home.svg?raw";
import info from "@tabler/icons/outline/info-circle.svg?raw";
import keyboard from "@tabler/icons/outline/keyboard.svg?raw";
import lock from "@tabler/icons/outline/lock.svg?raw";
import mail from "@tabler/icons/outline/mail.svg?raw";
import menu from "@tabler/icons/outline/menu-2.svg?raw";
import messageCircle from "@tabler/icons/outline/message-circle.svg?raw";
import messageQuestion from "@tabler/icons/outline/message-question.svg?raw";
import minus from "@tabler/icons/outline/minus.svg?raw";
import paperclip from "@tabler/icons/outline/paperclip.svg?raw";
import pencil from "@tabler/icons/outline/pencil.svg?raw";
import photo from "@tabler/icons/outline/photo.svg?raw";
import pause from "@tabler/icons/outline/player-pause.svg?raw";
import plus from "@tabler/icons/outline/plus.svg?raw";
import printer from "@tabler/icons/outline/printer.svg?raw";
import receipt from "@tabler/icons/outline/receipt.svg?raw";
import search from "@tabler/icons/outline/search.svg?raw";
import settings from "@tabler/icons/outline/settings.svg?raw";
import shieldCheck from "@tabler/icons/outline/shield-check.svg?raw";
import sun from "@tabler/icons/outline/sun.svg?raw";
import user from "@tabler/icons/outline/user.svg?raw";
import users from "@tabler/icons/outline/users.svg?raw";
import x from "@tabler/icons/outline/x.svg?raw";

const sources = {
  "alert-triangle": alertTriangle,
  "arrow-left": arrowLeft,
  "arrow-right": arrowRight,
  "arrows-exchange": arrowsExchange,
  calendar,
  "calendar-due": calendarDue,
  "calendar-repeat": calendarRepeat,
  cash,
  check,
  "chevron-down": chevronDown,
  "circle-check": circleCheck,
  "circle-half-2": circleHalf,
  "circle-x": circleX,
  clock,
  coins,
  "device-laptop": laptop,
  "file-export": fileExport,
  "file-import": fileImport,
  "file-plus": filePlus,
  "file-text": fileText,
  files,
  gavel,
  "git-fork": gitFork,
  home,
  "info-circle": info,
  keyboard,
  lock,
  mail,
  "menu-2": menu,
  "message-circle": messageCircle,
  "message-question": messageQuestion,
  minus,
  paperclip,
  pencil,
  photo,
  "player-pause": pause,
  plus,
  printer,
  receipt,
  search,
  settings,
  "shield-check": shieldCheck,
  sun,
  user,
  users,
  x,
};

export type IconName = keyof typeof sources;

/** Gives the lines of an icon on a 24 × 24 grid, without its frame. */
export function iconLines(name: IconName): string {
  return sources[name]
    .replace(/^[\s\S]*?<svg[^>]*>/, "")
    .replace(/<path stroke="none"[^>]*\/>/, "")
    .replace("</svg>", "");
}
