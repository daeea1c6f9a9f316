// The main menu as data: a build moves its leaves by their names.
import { way } from "./rule_list.js";

export const MENU = [
  { label: "Dashboard", icon: "home", href: "#/" },
  { label: "Members", icon: "users", items: [
    { label: "Users", href: "#/users" },
    { label: "Groups", href: "#/groups" },
  ] },
  { label: "Security", icon: "lock", items: [
    { label: "Applications", href: "#/applications" },
    { label: "Authorization", href: "#/authorization" },
    ...(way === "menu" ? [{ label: "Resource Rules", href: "#/resource-rules" }] : []),
  ] },
  { label: "Resources", icon: "apps", items: [
    { label: "Applications", href: "#/applications" },
    { label: "Directories", href: "#/directories" },
    { label: "Gateways", href: "#/gateways" },
  ] },
  { label: "Policies", icon: "list", items: [
    { label: "General", href: "#/policies/general" },
  ] },
];
