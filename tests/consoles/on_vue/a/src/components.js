// What the screens use of the library.
export {
  VAlert, VApp, VAppBar, VAppBarNavIcon, VAppBarTitle, VAutocomplete, VAvatar, VBottomSheet,
  VBreadcrumbs, VBtn, VCard, VCardActions, VCardSubtitle, VCardText, VCardTitle, VCheckbox, VChip,
  VChipGroup, VCol, VContainer, VDataTable, VDialog, VDivider, VEmptyState, VExpansionPanel,
  VExpansionPanels, VExpansionPanelText, VExpansionPanelTitle, VFab, VFileUpload, VForm, VIcon,
  VImg, VInfiniteScroll, VLabel, VList, VListItem, VListItemSubtitle, VListItemTitle,
  VListSubheader, VMain, VMenu, VNavigationDrawer, VNumberInput, VOtpInput, VProgressCircular,
  VProgressLinear, VRow, VSelect, VSheet, VSkeletonLoader, VSlider, VSnackbar, VSpacer, VSwitch,
  VTab, VTable, VTabs, VTabsWindow, VTabsWindowItem, VTextarea, VTextField, VToolbar,
  VToolbarItems, VToolbarTitle, VTooltip, VWindow, VWindowItem,
} from 'vuetify/components';
