(()=>{var fr="",En="",wr="";function br(t){fr=t}function gr(t=""){if(!fr){let e=document.querySelector("[data-webawesome]");if(e?.hasAttribute("data-webawesome")){let o=new URL(e.getAttribute("data-webawesome")??"",window.location.href).pathname;br(o)}else{let r=[...document.getElementsByTagName("script")].find(a=>a.src.endsWith("webawesome.js")||a.src.endsWith("webawesome.loader.js")||a.src.endsWith("webawesome.ssr-loader.js"));if(r){let a=String(r.getAttribute("src"));br(a.split("/").slice(0,-1).join("/"))}}}return fr.replace(/\/$/,"")+(t?`/${t.replace(/^\//,"")}`:"")}function vr(){return En.replace(/\/$/,"")}function Sa(t){wr=t}function yr(){if(!wr){let t=document.querySelector("[data-fa-kit-code]");t&&Sa(t.getAttribute("data-fa-kit-code")||"")}return wr}var vc=new MutationObserver(t=>{for(let{addedNodes:e}of t)for(let o of e)o.nodeType===Node.ELEMENT_NODE&&La(o)});async function La(t){let e=t instanceof Element?t.tagName.toLowerCase():"",o=e?.startsWith("wa-"),r=[...t.querySelectorAll(":not(:defined)")].map(d=>d.tagName.toLowerCase()).filter(d=>d.startsWith("wa-"));o&&!customElements.get(e)&&r.push(e);let a=t.querySelectorAll("[data-wa-preload]"),s=t instanceof Element&&t.hasAttribute("data-wa-preload")?[t,...a]:a;for(let d of s)r.push(...d.getAttribute("data-wa-preload").split(/\s+/).filter(h=>h.startsWith("wa-")));let n=[...new Set(r)],c=await Promise.allSettled(n.map(d=>$n(d)));for(let d of c)d.status==="rejected"&&console.warn(d.reason);await new Promise(requestAnimationFrame),t.dispatchEvent(new CustomEvent("wa-discovery-complete",{bubbles:!1,cancelable:!1,composed:!0}))}function $n(t){if(customElements.get(t))return Promise.resolve();let e=t.replace(/^wa-/i,""),o=gr(`components/${e}/${e}.js`);return new Promise((r,a)=>{import(o).then(()=>r()).catch(()=>a(new Error(`Unable to autoload <${t}> from ${o}`)))})}var xr=new Set,Fe=new Map,Kt,Cr="ltr",kr="en",Ea=typeof MutationObserver<"u"&&typeof document<"u"&&typeof document.documentElement<"u";if(Ea){let t=new MutationObserver($a);Cr=document.documentElement.dir||"ltr",kr=document.documentElement.lang||navigator.language,t.observe(document.documentElement,{attributes:!0,attributeFilter:["dir","lang"]})}function Me(...t){t.map(e=>{let o=e.$code.toLowerCase();Fe.has(o)?Fe.set(o,Object.assign(Object.assign({},Fe.get(o)),e)):Fe.set(o,e),Kt||(Kt=e)}),$a()}function $a(){Ea&&(Cr=document.documentElement.dir||"ltr",kr=document.documentElement.lang||navigator.language),[...xr.keys()].map(t=>{typeof t.requestUpdate=="function"&&t.requestUpdate()})}var Co=class{constructor(e){this.host=e,this.host.addController(this)}hostConnected(){xr.add(this.host)}hostDisconnected(){xr.delete(this.host)}dir(){return`${this.host.dir||Cr}`.toLowerCase()}lang(){let e=`${this.host.lang||kr}`.toLowerCase().replace(/_/g,"-");try{return new Intl.Locale(e),e}catch{return Kt?Kt.$code.toLowerCase():"en"}}getTranslationData(e){var o,r;let a;try{a=new Intl.Locale(e.replace(/_/g,"-"))}catch{return{locale:void 0,language:"",region:"",primary:void 0,secondary:void 0}}let s=a.language.toLowerCase(),n=(r=(o=a.region)===null||o===void 0?void 0:o.toLowerCase())!==null&&r!==void 0?r:"",c=Fe.get(`${s}-${n}`),d=Fe.get(s);return{locale:a,language:s,region:n,primary:c,secondary:d}}exists(e,o){var r;let{primary:a,secondary:s}=this.getTranslationData((r=o.lang)!==null&&r!==void 0?r:this.lang());return o=Object.assign({includeFallback:!1},o),!!(a&&a[e]||s&&s[e]||o.includeFallback&&Kt&&Kt[e])}term(e,...o){let{primary:r,secondary:a}=this.getTranslationData(this.lang()),s;if(r&&r[e])s=r[e];else if(a&&a[e])s=a[e];else if(Kt&&Kt[e])s=Kt[e];else return console.error(`No translation found for: ${String(e)}`),String(e);return typeof s=="function"?s(...o):s}date(e,o){return e=new Date(e),new Intl.DateTimeFormat(this.lang(),o).format(e)}number(e,o){return e=Number(e),isNaN(e)?"":new Intl.NumberFormat(this.lang(),o).format(e)}relativeTime(e,o,r){return new Intl.RelativeTimeFormat(this.lang(),r).format(e,o)}};var Aa={$code:"en",$name:"English",$dir:"ltr",allTagsRemoved:"All tags removed",am:"AM",autosizeColumn:"Autosize column",captions:"Captions",carousel:"Carousel",chooseDate:"Choose date",chooseDecade:"Choose decade",chooseMonth:"Choose month",chooseTime:"Choose time",chooseYear:"Choose year",clearEntry:"Clear entry",clearFilter:"Clear filter",clearSort:"Clear sort",close:"Close",closeCalendar:"Close calendar",closeTimeInput:"Close time picker",collapseRow:"Collapse row",columnMenu:"Column options",columnMovedToPosition:(t,e,o)=>`${t} moved to position ${e} of ${o}`,columns:"Columns",compactPageXOfY:(t,e)=>`${t} of ${e}`,completed:"Completed",copied:"Copied",copy:"Copy",createOption:t=>`Create "${t}"`,currentlyPlaying:"currently playing",currentValue:"Current value",date:"Date",datePickerKeyboardHelp:"Use arrow keys to change values; press Alt+Down Arrow to open the calendar.",day:"Day",dayPeriod:"AM/PM",decrement:"Decrement",deselectAllRows:"Deselect all rows",disabled:"Disabled",dropFileHere:"Drop file here or click to browse",dropFilesHere:"Drop files here or click to browse",empty:"Empty",endDate:"End date",enterFullscreen:"Enter fullscreen",error:"Error",exitFullscreen:"Exit fullscreen",expandRow:"Expand row",filterByColumn:t=>`Filter by ${t}`,filterFrom:"From",filterMax:"Max",filterMin:"Min",filterTo:"To",firstPage:"First page",goToSlide:(t,e)=>`Go to slide ${t} of ${e}`,hideColumn:"Hide column",hidePassword:"Hide password",hour:"Hour",incompleteDate:"Enter a valid date.",increment:"Increment",jumpBackwardX:t=>`Jump back ${t} pages`,jumpForwardX:t=>`Jump forward ${t} pages`,lastPage:"Last page",loading:"Loading",locked:"Locked",minute:"Minute",month:"Month",moreOptions:"More Options",mute:"Mute",nextDecade:"Next decade",nextMonth:"Next month",nextPage:"Next page",nextSlide:"Next slide",nextVideo:"Next Video",nextYear:"Next year",noData:"No data",noOptions:"No options",noResults:"No matching results",notCompleted:"Not completed",now:"Now",numCharacters:t=>t===1?"1 character":`${t} characters`,numCharactersRemaining:t=>t===1?"1 character remaining":`${t} characters remaining`,numOptionsAvailable:t=>t===0?"No options available":t===1?"1 option available":`${t} options available`,numOptionsSelected:t=>t===0?"No options selected":t===1?"1 option selected":`${t} options selected`,numRowsCopied:t=>t===1?"1 row copied":`${t} rows copied`,numRowsSelected:t=>t===1?"1 row selected":`${t} rows selected`,optionPosition:(t,e,o)=>`${t}, ${e} of ${o}`,optionsLoadError:"Options could not be loaded",pageXOfY:(t,e)=>`Page ${t} of ${e}`,pagination:"Pagination",pause:"Pause",pauseAnimation:"Pause animation",pictureInPicture:"Picture in picture",pinLeft:"Pin left",pinRight:"Pin right",play:"Play",playAnimation:"Play animation",playbackSpeed:"Playback speed",playlist:"Playlist",pm:"PM",previousDecade:"Previous decade",previousMonth:"Previous month",previousPage:"Previous page",previousSlide:"Previous slide",previousVideo:"Previous video",previousYear:"Previous year",progress:"Progress",rangeTooLong:t=>t===1?"Select a range no longer than 1 day":`Select a range no longer than ${t} days`,rangeTooShort:t=>t===1?"Select a range at least 1 day long":`Select a range at least ${t} days long`,readonly:"Read-only",remove:"Remove",resetColumns:"Reset columns",resize:"Resize",resizeColumn:"Resize column",rowsPerPage:"Rows per page",scrollableRegion:"Scrollable region",scrollToEnd:"Scroll to end",scrollToStart:"Scroll to start",search:"Search",second:"Second",seek:"Seek",seekProgress:(t,e)=>`${t} of ${e}`,selectAColorFromTheScreen:"Select a color from the screen",selectAllRows:"Select all rows",selected:"Selected",selectedDateLabel:t=>`Selected: ${t}`,selectedRangeLabel:t=>`Selected range: ${t}`,selectGroup:"Select group",selectionCleared:"Selection cleared",selectRow:"Select row",showingNofMRows:(t,e)=>`Showing ${t} of ${e} rows`,showingXtoYofZ:(t,e,o)=>`${t}\u2013${e} of ${o}`,showPassword:"Show password",slideNum:t=>`Slide ${t}`,sortAscending:"Sort ascending",sortColumn:"Sort column",sortDescending:"Sort descending",startDate:"Start date",steps:"Steps",stepXOfY:(t,e)=>`Step ${t} of ${e}`,tagAdded:t=>`${t} added`,tagAlreadyAdded:t=>`${t} is already added`,tagInputKeyboardHelp:"Press Backspace or Delete to remove this tag.",tagRemoved:t=>`${t} removed`,time:"Time",timeInputKeyboardHelp:"Use arrow keys to change values; press Alt+Down Arrow to open the time picker.",today:"Today",toggleColorFormat:"Toggle color format",tooFewTags:t=>t===1?"Add at least 1 tag":`Add at least ${t} tags`,tooManyTags:t=>t===1?"Add no more than 1 tag":`Add no more than ${t} tags`,unmute:"Unmute",unpin:"Unpin",unpinColumn:"Unpin column",videoPlayer:"Video player",volume:"Volume",year:"Year",zoomIn:"Zoom in",zoomOut:"Zoom out"};Me(Aa);var _a=Aa;var $=class extends Co{lang(){return this.host.didSSR&&!this.host.hasUpdated?this.host.lang||"en":super.lang()}};Me(_a);var Ta="7.3.0";function Oa(t,e,o){let r="solid";return e==="chisel"&&(r="chisel-regular"),e==="etch"&&(r="etch-solid"),e==="graphite"&&(r="graphite-thin"),e==="jelly"&&(r="jelly-regular",o==="duo-regular"&&(r="jelly-duo-regular"),o==="fill-regular"&&(r="jelly-fill-regular")),e==="jelly-duo"&&(r="jelly-duo-regular"),e==="jelly-fill"&&(r="jelly-fill-regular"),e==="notdog"&&(o==="solid"&&(r="notdog-solid"),o==="duo-solid"&&(r="notdog-duo-solid")),e==="notdog-duo"&&(r="notdog-duo-solid"),e==="slab"&&((o==="solid"||o==="regular")&&(r="slab-regular"),o==="press-regular"&&(r="slab-press-regular")),e==="slab-press"&&(r="slab-press-regular"),e==="slab-duo"&&(r="slab-duo-regular"),e==="slab-press-duo"&&(r="slab-press-duo-regular"),e==="thumbprint"&&(r="thumbprint-light"),e==="utility"&&(r="utility-semibold"),e==="utility-duo"&&(r="utility-duo-semibold"),e==="utility-fill"&&(r="utility-fill-semibold"),e==="whiteboard"&&(r="whiteboard-semibold"),e==="mosaic"&&(r="mosaic-solid"),e==="pixel"&&(r="pixel-regular"),e==="vellum"&&(r="vellum-solid"),e==="classic"&&(o==="thin"&&(r="thin"),o==="light"&&(r="light"),o==="regular"&&(r="regular"),o==="solid"&&(r="solid")),e==="duotone"&&(o==="thin"&&(r="duotone-thin"),o==="light"&&(r="duotone-light"),o==="regular"&&(r="duotone-regular"),o==="solid"&&(r="duotone")),e==="sharp"&&(o==="thin"&&(r="sharp-thin"),o==="light"&&(r="sharp-light"),o==="regular"&&(r="sharp-regular"),o==="solid"&&(r="sharp-solid")),e==="sharp-duotone"&&(o==="thin"&&(r="sharp-duotone-thin"),o==="light"&&(r="sharp-duotone-light"),o==="regular"&&(r="sharp-duotone-regular"),o==="solid"&&(r="sharp-duotone-solid")),e==="brands"&&(r="brands"),r}function Tn(t,e,o){let r=Oa(t,e,o),a=vr();if(a)return`${a}/${r}/${t}.svg`;let s=yr();return s.length>0?`https://ka-p.fontawesome.com/releases/v${Ta}/svgs/${r}/${t}.svg?token=${encodeURIComponent(s)}`:`https://ka-f.fontawesome.com/releases/v${Ta}/svgs/${r}/${t}.svg`}var On={name:"default",resolver:(t,e="classic",o="solid")=>Tn(t,e,o),mutator:(t,e)=>{if(t.hasAttribute("fill")||t.setAttribute("fill","currentColor"),e?.family&&!t.hasAttribute("data-duotone-initialized")){let{family:o,variant:r}=e;if(o==="duotone"||o==="sharp-duotone"||o==="notdog-duo"||o==="notdog"&&r==="duo-solid"||o==="jelly-duo"||o==="jelly"&&r==="duo-regular"||o==="utility-duo"||o==="slab-duo"||o==="slab-press-duo"||o==="thumbprint"){let a=[...t.querySelectorAll("path")],s=a.find(c=>!c.hasAttribute("opacity")),n=a.find(c=>c.hasAttribute("opacity"));if(!s||!n)return;if(s.setAttribute("data-duotone-primary",""),n.setAttribute("data-duotone-secondary",""),e.swapOpacity&&s&&n){let c=n.getAttribute("opacity")||"0.4";s.style.setProperty("--path-opacity",c),n.style.setProperty("--path-opacity","1")}t.setAttribute("data-duotone-initialized","")}}}},Ia=On;function In(t){return`data:image/svg+xml,${encodeURIComponent(t)}`}var zr={solid:{"arrow-down":'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 384 512"><!--!Font Awesome Free v7.2.0 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free Copyright 2026 Fonticons, Inc.--><path d="M169.4 502.6c12.5 12.5 32.8 12.5 45.3 0l160-160c12.5-12.5 12.5-32.8 0-45.3s-32.8-12.5-45.3 0L224 402.7 224 32c0-17.7-14.3-32-32-32s-32 14.3-32 32l0 370.7-105.4-105.4c-12.5-12.5-32.8-12.5-45.3 0s-12.5 32.8 0 45.3l160 160z"/></svg>',"arrow-up":'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 384 512"><!--!Font Awesome Free v7.2.0 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free Copyright 2026 Fonticons, Inc.--><path d="M214.6 9.4c-12.5-12.5-32.8-12.5-45.3 0l-160 160c-12.5 12.5-12.5 32.8 0 45.3s32.8 12.5 45.3 0L160 109.3 160 480c0 17.7 14.3 32 32 32s32-14.3 32-32l0-370.7 105.4 105.4c12.5 12.5 32.8 12.5 45.3 0s12.5-32.8 0-45.3l-160-160z"/></svg>',backward:'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 640"><!--!Font Awesome Free v7.2.0 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free Copyright 2026 Fonticons, Inc.--><path d="M236.3 107.1C247.9 96 265 92.9 279.7 99.2C294.4 105.5 304 120 304 136L304 272.3L476.3 107.2C487.9 96 505 92.9 519.7 99.2C534.4 105.5 544 120 544 136L544 504C544 520 534.4 534.5 519.7 540.8C505 547.1 487.9 544 476.3 532.9L304 367.7L304 504C304 520 294.4 534.5 279.7 540.8C265 547.1 247.9 544 236.3 532.9L44.3 348.9C36.5 341.3 32 330.9 32 320C32 309.1 36.5 298.7 44.3 291.1L236.3 107.1z"/></svg>',"backward-step":'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 640"><!--!Font Awesome Free v7.2.0 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free Copyright 2026 Fonticons, Inc.--><path d="M491 100.8C478.1 93.8 462.3 94.5 450 102.6L192 272.1L192 128C192 110.3 177.7 96 160 96C142.3 96 128 110.3 128 128L128 512C128 529.7 142.3 544 160 544C177.7 544 192 529.7 192 512L192 367.9L450 537.5C462.3 545.6 478 546.3 491 539.3C504 532.3 512 518.8 512 504.1L512 136.1C512 121.4 503.9 107.9 491 100.9z"/></svg>',bars:'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 448 512"><!--! Font Awesome Free 7.3.1 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free (Icons: CC BY 4.0, Fonts: SIL OFL 1.1, Code: MIT License) Copyright 2026 Fonticons, Inc. --><path d="M0 96C0 78.3 14.3 64 32 64l384 0c17.7 0 32 14.3 32 32s-14.3 32-32 32L32 128C14.3 128 0 113.7 0 96zM0 256c0-17.7 14.3-32 32-32l384 0c17.7 0 32 14.3 32 32s-14.3 32-32 32L32 288c-17.7 0-32-14.3-32-32zM448 416c0 17.7-14.3 32-32 32L32 448c-17.7 0-32-14.3-32-32s14.3-32 32-32l384 0c17.7 0 32 14.3 32 32z"/></svg>',"angles-left":'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><!--! Font Awesome Free 7.0.0 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free Copyright 2025 Fonticons, Inc. --><path d="M77.3 256 214.7 118.6c12.5-12.5 12.5-32.8 0-45.3s-32.8-12.5-45.3 0l-160 160c-12.5 12.5-12.5 32.8 0 45.3l160 160c12.5 12.5 32.8 12.5 45.3 0s12.5-32.8 0-45.3L77.3 256zm192 0L406.7 118.6c12.5-12.5 12.5-32.8 0-45.3s-32.8-12.5-45.3 0l-160 160c-12.5 12.5-12.5 32.8 0 45.3l160 160c12.5 12.5 32.8 12.5 45.3 0s12.5-32.8 0-45.3L269.3 256z"/></svg>',"angles-right":'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><!--! Font Awesome Free 7.0.0 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free Copyright 2025 Fonticons, Inc. --><path d="M434.7 256 297.3 118.6c-12.5-12.5-12.5-32.8 0-45.3s32.8-12.5 45.3 0l160 160c12.5 12.5 12.5 32.8 0 45.3l-160 160c-12.5 12.5-32.8 12.5-45.3 0s-12.5-32.8 0-45.3L434.7 256zm-192 0L105.3 118.6c-12.5-12.5-12.5-32.8 0-45.3s32.8-12.5 45.3 0l160 160c12.5 12.5 12.5 32.8 0 45.3l-160 160c-12.5 12.5-32.8 12.5-45.3 0s-12.5-32.8 0-45.3L242.7 256z"/></svg>',check:'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 448 512"><!--! Font Awesome Free 7.0.0 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free Copyright 2025 Fonticons, Inc. --><path d="M434.8 70.1c14.3 10.4 17.5 30.4 7.1 44.7l-256 352c-5.5 7.6-14 12.3-23.4 13.1s-18.5-2.7-25.1-9.3l-128-128c-12.5-12.5-12.5-32.8 0-45.3s32.8-12.5 45.3 0l101.5 101.5 234-321.7c10.4-14.3 30.4-17.5 44.7-7.1z"/></svg>',"chevron-down":'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 448 512"><!--! Font Awesome Free 7.0.0 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free Copyright 2025 Fonticons, Inc. --><path d="M201.4 406.6c12.5 12.5 32.8 12.5 45.3 0l192-192c12.5-12.5 12.5-32.8 0-45.3s-32.8-12.5-45.3 0L224 338.7 54.6 169.4c-12.5-12.5-32.8-12.5-45.3 0s-12.5 32.8 0 45.3l192 192z"/></svg>',"chevron-left":'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 512"><!--! Font Awesome Free 7.0.0 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free Copyright 2025 Fonticons, Inc. --><path d="M9.4 233.4c-12.5 12.5-12.5 32.8 0 45.3l192 192c12.5 12.5 32.8 12.5 45.3 0s12.5-32.8 0-45.3L77.3 256 246.6 86.6c12.5-12.5 12.5-32.8 0-45.3s-32.8-12.5-45.3 0l-192 192z"/></svg>',"chevron-right":'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 512"><!--! Font Awesome Free 7.0.0 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free Copyright 2025 Fonticons, Inc. --><path d="M311.1 233.4c12.5 12.5 12.5 32.8 0 45.3l-192 192c-12.5 12.5-32.8 12.5-45.3 0s-12.5-32.8 0-45.3L243.2 256 73.9 86.6c-12.5-12.5-12.5-32.8 0-45.3s32.8-12.5 45.3 0l192 192z"/></svg>',circle:'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><!--! Font Awesome Free 7.0.0 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free Copyright 2025 Fonticons, Inc. --><path d="M0 256a256 256 0 1 1 512 0 256 256 0 1 1 -512 0z"/></svg>',"closed-captioning":'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 640"><!--!Font Awesome Free v7.2.0 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free Copyright 2026 Fonticons, Inc.--><path d="M64 192C64 156.7 92.7 128 128 128L512 128C547.3 128 576 156.7 576 192L576 448C576 483.3 547.3 512 512 512L128 512C92.7 512 64 483.3 64 448L64 192zM216 272L248 272C252.4 272 256 275.6 256 280C256 293.3 266.7 304 280 304C293.3 304 304 293.3 304 280C304 249.1 278.9 224 248 224L216 224C185.1 224 160 249.1 160 280L160 360C160 390.9 185.1 416 216 416L248 416C278.9 416 304 390.9 304 360C304 346.7 293.3 336 280 336C266.7 336 256 346.7 256 360C256 364.4 252.4 368 248 368L216 368C211.6 368 208 364.4 208 360L208 280C208 275.6 211.6 272 216 272zM384 280C384 275.6 387.6 272 392 272L424 272C428.4 272 432 275.6 432 280C432 293.3 442.7 304 456 304C469.3 304 480 293.3 480 280C480 249.1 454.9 224 424 224L392 224C361.1 224 336 249.1 336 280L336 360C336 390.9 361.1 416 392 416L424 416C454.9 416 480 390.9 480 360C480 346.7 469.3 336 456 336C442.7 336 432 346.7 432 360C432 364.4 428.4 368 424 368L392 368C387.6 368 384 364.4 384 360L384 280z"/></svg>',"closed-captioning-slash":'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 640"><!--!Font Awesome Free v7.2.0 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free Copyright 2026 Fonticons, Inc.--><path d="M39 39.1C48.4 29.7 63.6 29.7 72.9 39.1L161.8 128L512 128C547.3 128 576 156.7 576 192L576 448C576 473.5 561.1 495.4 539.6 505.8L601 567.1C610.4 576.5 610.4 591.7 601 601C591.6 610.3 576.4 610.4 567.1 601L39 73.1C29.7 63.7 29.7 48.5 39 39.1zM384 350.1L384 279.9C384 275.5 387.6 271.9 392 271.9L424 271.9C428.4 271.9 432 275.5 432 279.9C432 293.2 442.7 303.9 456 303.9C469.3 303.9 480 293.2 480 279.9C480 249 454.9 223.9 424 223.9L392 223.9C361.1 223.9 336 249 336 279.9L336 302.1L384 350.1zM445.5 411.6C465.7 403.2 480 383.2 480 359.9C480 346.6 469.3 335.9 456 335.9C442.7 335.9 432 346.6 432 359.9C432 364.3 428.4 367.9 424 367.9L401.8 367.9L445.5 411.6zM162.3 264.1C160.8 269.1 160 274.5 160 280L160 360C160 390.9 185.1 416 216 416L248 416C266.1 416 282.1 407.5 292.4 394.2L410.2 512L128 512C92.7 512 64 483.3 64 448L64 192C64 184.2 65.4 176.7 68 169.8L162.3 264.1zM256.1 357.9C256 358.6 256 359.3 256 360C256 364.4 252.4 368 248 368L216 368C211.6 368 208 364.4 208 360L208 309.8L256.1 357.9z"/></svg>',compress:'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 448 512"><!--!Font Awesome Free v7.2.0 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free Copyright 2026 Fonticons, Inc.--><path d="M160 64c0-17.7-14.3-32-32-32S96 46.3 96 64l0 64-64 0c-17.7 0-32 14.3-32 32s14.3 32 32 32l96 0c17.7 0 32-14.3 32-32l0-96zM32 320c-17.7 0-32 14.3-32 32s14.3 32 32 32l64 0 0 64c0 17.7 14.3 32 32 32s32-14.3 32-32l0-96c0-17.7-14.3-32-32-32l-96 0zM352 64c0-17.7-14.3-32-32-32s-32 14.3-32 32l0 96c0 17.7 14.3 32 32 32l96 0c17.7 0 32-14.3 32-32s-14.3-32-32-32l-64 0 0-64zM320 320c-17.7 0-32 14.3-32 32l0 96c0 17.7 14.3 32 32 32s32-14.3 32-32l0-64 64 0c17.7 0 32-14.3 32-32s-14.3-32-32-32l-96 0z"/></svg>',ellipsis:'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 640"><!--!Font Awesome Free v7.3.0 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free Copyright 2026 Fonticons, Inc.--><path d="M96 320C96 289.1 121.1 264 152 264C182.9 264 208 289.1 208 320C208 350.9 182.9 376 152 376C121.1 376 96 350.9 96 320zM264 320C264 289.1 289.1 264 320 264C350.9 264 376 289.1 376 320C376 350.9 350.9 376 320 376C289.1 376 264 350.9 264 320zM488 264C518.9 264 544 289.1 544 320C544 350.9 518.9 376 488 376C457.1 376 432 350.9 432 320C432 289.1 457.1 264 488 264z"/></svg>',"ellipsis-vertical":'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 640"><!--!Font Awesome Free v7.2.0 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free Copyright 2026 Fonticons, Inc.--><path d="M320 208C289.1 208 264 182.9 264 152C264 121.1 289.1 96 320 96C350.9 96 376 121.1 376 152C376 182.9 350.9 208 320 208zM320 432C350.9 432 376 457.1 376 488C376 518.9 350.9 544 320 544C289.1 544 264 518.9 264 488C264 457.1 289.1 432 320 432zM376 320C376 350.9 350.9 376 320 376C289.1 376 264 350.9 264 320C264 289.1 289.1 264 320 264C350.9 264 376 289.1 376 320z"/></svg>',expand:'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 640"><!--!Font Awesome Free v7.2.0 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free Copyright 2026 Fonticons, Inc.--><path d="M128 96C110.3 96 96 110.3 96 128L96 224C96 241.7 110.3 256 128 256C145.7 256 160 241.7 160 224L160 160L224 160C241.7 160 256 145.7 256 128C256 110.3 241.7 96 224 96L128 96zM160 416C160 398.3 145.7 384 128 384C110.3 384 96 398.3 96 416L96 512C96 529.7 110.3 544 128 544L224 544C241.7 544 256 529.7 256 512C256 494.3 241.7 480 224 480L160 480L160 416zM416 96C398.3 96 384 110.3 384 128C384 145.7 398.3 160 416 160L480 160L480 224C480 241.7 494.3 256 512 256C529.7 256 544 241.7 544 224L544 128C544 110.3 529.7 96 512 96L416 96zM544 416C544 398.3 529.7 384 512 384C494.3 384 480 398.3 480 416L480 480L416 480C398.3 480 384 494.3 384 512C384 529.7 398.3 544 416 544L512 544C529.7 544 544 529.7 544 512L544 416z"/></svg>',eyedropper:'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><!--! Font Awesome Free 7.0.0 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free Copyright 2025 Fonticons, Inc. --><path d="M341.6 29.2l-101.6 101.6-9.4-9.4c-12.5-12.5-32.8-12.5-45.3 0s-12.5 32.8 0 45.3l160 160c12.5 12.5 32.8 12.5 45.3 0s12.5-32.8 0-45.3l-9.4-9.4 101.6-101.6c39-39 39-102.2 0-141.1s-102.2-39-141.1 0zM55.4 323.3c-15 15-23.4 35.4-23.4 56.6l0 42.4-26.6 39.9c-8.5 12.7-6.8 29.6 4 40.4s27.7 12.5 40.4 4l39.9-26.6 42.4 0c21.2 0 41.6-8.4 56.6-23.4l109.4-109.4-45.3-45.3-109.4 109.4c-3 3-7.1 4.7-11.3 4.7l-36.1 0 0-36.1c0-4.2 1.7-8.3 4.7-11.3l109.4-109.4-45.3-45.3-109.4 109.4z"/></svg>',filter:'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><!--!Font Awesome Free v7.2.0 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free Copyright 2026 Fonticons, Inc.--><path d="M32 64C19.1 64 7.4 71.8 2.4 83.8S.2 109.5 9.4 118.6L192 301.3 192 416c0 8.5 3.4 16.6 9.4 22.6l64 64c9.2 9.2 22.9 11.9 34.9 6.9S320 492.9 320 480l0-178.7 182.6-182.6c9.2-9.2 11.9-22.9 6.9-34.9S492.9 64 480 64L32 64z"/></svg>',forward:'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 640"><!--!Font Awesome Free v7.2.0 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free Copyright 2026 Fonticons, Inc.--><path d="M403.7 107.1C392.1 96 375 92.9 360.3 99.2C345.6 105.5 336 120 336 136L336 272.3L163.7 107.2C152.1 96 135 92.9 120.3 99.2C105.6 105.5 96 120 96 136L96 504C96 520 105.6 534.5 120.3 540.8C135 547.1 152.1 544 163.7 532.9L336 367.7L336 504C336 520 345.6 534.5 360.3 540.8C375 547.1 392.1 544 403.7 532.9L595.7 348.9C603.6 341.4 608 330.9 608 320C608 309.1 603.5 298.7 595.7 291.1L403.7 107.1z"/></svg>',file:'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 640"><!--!Font Awesome Free 7.1.0 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free Copyright 2026 Fonticons, Inc.--><path d="M192 64C156.7 64 128 92.7 128 128L128 512C128 547.3 156.7 576 192 576L448 576C483.3 576 512 547.3 512 512L512 234.5C512 217.5 505.3 201.2 493.3 189.2L386.7 82.7C374.7 70.7 358.5 64 341.5 64L192 64zM453.5 240L360 240C346.7 240 336 229.3 336 216L336 122.5L453.5 240z"/></svg>',"file-audio":'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 640"><!--!Font Awesome Free 7.1.0 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free Copyright 2026 Fonticons, Inc.--><path d="M128 128C128 92.7 156.7 64 192 64L341.5 64C358.5 64 374.8 70.7 386.8 82.7L493.3 189.3C505.3 201.3 512 217.6 512 234.6L512 512C512 547.3 483.3 576 448 576L192 576C156.7 576 128 547.3 128 512L128 128zM336 122.5L336 216C336 229.3 346.7 240 360 240L453.5 240L336 122.5zM389.8 307.7C380.7 301.4 368.3 303.6 362 312.7C355.7 321.8 357.9 334.2 367 340.5C390.9 357.2 406.4 384.8 406.4 416C406.4 447.2 390.8 474.9 367 491.5C357.9 497.8 355.7 510.3 362 519.3C368.3 528.3 380.8 530.6 389.8 524.3C423.9 500.5 446.4 460.8 446.4 416C446.4 371.2 424 331.5 389.8 307.7zM208 376C199.2 376 192 383.2 192 392L192 440C192 448.8 199.2 456 208 456L232 456L259.2 490C262.2 493.8 266.8 496 271.7 496L272 496C280.8 496 288 488.8 288 480L288 352C288 343.2 280.8 336 272 336L271.7 336C266.8 336 262.2 338.2 259.2 342L232 376L208 376zM336 448.2C336 458.9 346.5 466.4 354.9 459.8C367.8 449.5 376 433.7 376 416C376 398.3 367.8 382.5 354.9 372.2C346.5 365.5 336 373.1 336 383.8L336 448.3z"/></svg>',"file-code":'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 640"><!--!Font Awesome Free 7.1.0 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free Copyright 2026 Fonticons, Inc.--><path d="M128 128C128 92.7 156.7 64 192 64L341.5 64C358.5 64 374.8 70.7 386.8 82.7L493.3 189.3C505.3 201.3 512 217.6 512 234.6L512 512C512 547.3 483.3 576 448 576L192 576C156.7 576 128 547.3 128 512L128 128zM336 122.5L336 216C336 229.3 346.7 240 360 240L453.5 240L336 122.5zM282.2 359.6C290.8 349.5 289.7 334.4 279.6 325.8C269.5 317.2 254.4 318.3 245.8 328.4L197.8 384.4C190.1 393.4 190.1 406.6 197.8 415.6L245.8 471.6C254.4 481.7 269.6 482.8 279.6 474.2C289.6 465.6 290.8 450.4 282.2 440.4L247.6 400L282.2 359.6zM394.2 328.4C385.6 318.3 370.4 317.2 360.4 325.8C350.4 334.4 349.2 349.6 357.8 359.6L392.4 400L357.8 440.4C349.2 450.5 350.3 465.6 360.4 474.2C370.5 482.8 385.6 481.7 394.2 471.6L442.2 415.6C449.9 406.6 449.9 393.4 442.2 384.4L394.2 328.4z"/></svg>',"file-excel":'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 640"><!--!Font Awesome Free 7.1.0 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free Copyright 2026 Fonticons, Inc.--><path d="M128 128C128 92.7 156.7 64 192 64L341.5 64C358.5 64 374.8 70.7 386.8 82.7L493.3 189.3C505.3 201.3 512 217.6 512 234.6L512 512C512 547.3 483.3 576 448 576L192 576C156.7 576 128 547.3 128 512L128 128zM336 122.5L336 216C336 229.3 346.7 240 360 240L453.5 240L336 122.5zM292 330.7C284.6 319.7 269.7 316.7 258.7 324C247.7 331.3 244.7 346.3 252 357.3L291.2 416L252 474.7C244.6 485.7 247.6 500.6 258.7 508C269.8 515.4 284.6 512.4 292 501.3L320 459.3L348 501.3C355.4 512.3 370.3 515.3 381.3 508C392.3 500.7 395.3 485.7 388 474.7L348.8 416L388 357.3C395.4 346.3 392.4 331.4 381.3 324C370.2 316.6 355.4 319.6 348 330.7L320 372.7L292 330.7z"/></svg>',"file-image":'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 640"><!--!Font Awesome Free 7.1.0 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free Copyright 2026 Fonticons, Inc.--><path d="M128 128C128 92.7 156.7 64 192 64L341.5 64C358.5 64 374.8 70.7 386.8 82.7L493.3 189.3C505.3 201.3 512 217.6 512 234.6L512 512C512 547.3 483.3 576 448 576L192 576C156.7 576 128 547.3 128 512L128 128zM336 122.5L336 216C336 229.3 346.7 240 360 240L453.5 240L336 122.5zM256 320C256 302.3 241.7 288 224 288C206.3 288 192 302.3 192 320C192 337.7 206.3 352 224 352C241.7 352 256 337.7 256 320zM220.6 512L419.4 512C435.2 512 448 499.2 448 483.4C448 476.1 445.2 469 440.1 463.7L343.3 361.9C337.3 355.6 328.9 352 320.1 352L319.8 352C311 352 302.7 355.6 296.6 361.9L199.9 463.7C194.8 469 192 476.1 192 483.4C192 499.2 204.8 512 220.6 512z"/></svg>',"file-pdf":'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 640"><!--!Font Awesome Free 7.1.0 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free Copyright 2026 Fonticons, Inc.--><path d="M128 64C92.7 64 64 92.7 64 128L64 512C64 547.3 92.7 576 128 576L208 576L208 464C208 428.7 236.7 400 272 400L448 400L448 234.5C448 217.5 441.3 201.2 429.3 189.2L322.7 82.7C310.7 70.7 294.5 64 277.5 64L128 64zM389.5 240L296 240C282.7 240 272 229.3 272 216L272 122.5L389.5 240zM272 444C261 444 252 453 252 464L252 592C252 603 261 612 272 612C283 612 292 603 292 592L292 564L304 564C337.1 564 364 537.1 364 504C364 470.9 337.1 444 304 444L272 444zM304 524L292 524L292 484L304 484C315 484 324 493 324 504C324 515 315 524 304 524zM400 444C389 444 380 453 380 464L380 592C380 603 389 612 400 612L432 612C460.7 612 484 588.7 484 560L484 496C484 467.3 460.7 444 432 444L400 444zM420 572L420 484L432 484C438.6 484 444 489.4 444 496L444 560C444 566.6 438.6 572 432 572L420 572zM508 464L508 592C508 603 517 612 528 612C539 612 548 603 548 592L548 548L576 548C587 548 596 539 596 528C596 517 587 508 576 508L548 508L548 484L576 484C587 484 596 475 596 464C596 453 587 444 576 444L528 444C517 444 508 453 508 464z"/></svg>',"file-powerpoint":'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 640"><!--!Font Awesome Free 7.1.0 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free Copyright 2026 Fonticons, Inc.--><path d="M128 128C128 92.7 156.7 64 192 64L341.5 64C358.5 64 374.8 70.7 386.8 82.7L493.3 189.3C505.3 201.3 512 217.6 512 234.6L512 512C512 547.3 483.3 576 448 576L192 576C156.7 576 128 547.3 128 512L128 128zM336 122.5L336 216C336 229.3 346.7 240 360 240L453.5 240L336 122.5zM280 320C266.7 320 256 330.7 256 344L256 488C256 501.3 266.7 512 280 512C293.3 512 304 501.3 304 488L304 464L328 464C367.8 464 400 431.8 400 392C400 352.2 367.8 320 328 320L280 320zM328 416L304 416L304 368L328 368C341.3 368 352 378.7 352 392C352 405.3 341.3 416 328 416z"/></svg>',"file-video":'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 640"><!--!Font Awesome Free 7.1.0 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free Copyright 2026 Fonticons, Inc.--><path d="M128 128C128 92.7 156.7 64 192 64L341.5 64C358.5 64 374.8 70.7 386.8 82.7L493.3 189.3C505.3 201.3 512 217.6 512 234.6L512 512C512 547.3 483.3 576 448 576L192 576C156.7 576 128 547.3 128 512L128 128zM336 122.5L336 216C336 229.3 346.7 240 360 240L453.5 240L336 122.5zM208 368L208 464C208 481.7 222.3 496 240 496L336 496C353.7 496 368 481.7 368 464L368 440L403 475C406.2 478.2 410.5 480 415 480C424.4 480 432 472.4 432 463L432 368.9C432 359.5 424.4 351.9 415 351.9C410.5 351.9 406.2 353.7 403 356.9L368 391.9L368 367.9C368 350.2 353.7 335.9 336 335.9L240 335.9C222.3 335.9 208 350.2 208 367.9z"/></svg>',"file-word":'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 640"><!--!Font Awesome Free 7.1.0 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free Copyright 2026 Fonticons, Inc.--><path d="M128 128C128 92.7 156.7 64 192 64L341.5 64C358.5 64 374.8 70.7 386.8 82.7L493.3 189.3C505.3 201.3 512 217.6 512 234.6L512 512C512 547.3 483.3 576 448 576L192 576C156.7 576 128 547.3 128 512L128 128zM336 122.5L336 216C336 229.3 346.7 240 360 240L453.5 240L336 122.5zM263.4 338.8C260.5 325.9 247.7 317.7 234.8 320.6C221.9 323.5 213.7 336.3 216.6 349.2L248.6 493.2C250.9 503.7 260 511.4 270.8 512C281.6 512.6 291.4 505.9 294.8 495.6L320 419.9L345.2 495.6C348.6 505.8 358.4 512.5 369.2 512C380 511.5 389.1 503.8 391.4 493.2L423.4 349.2C426.3 336.3 418.1 323.4 405.2 320.6C392.3 317.8 379.4 325.9 376.6 338.8L363.4 398.2L342.8 336.4C339.5 326.6 330.4 320 320 320C309.6 320 300.5 326.6 297.2 336.4L276.6 398.2L263.4 338.8z"/></svg>',"file-zipper":'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 640"><!--!Font Awesome Free 7.1.0 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free Copyright 2026 Fonticons, Inc.--><path d="M128 128C128 92.7 156.7 64 192 64L341.5 64C358.5 64 374.8 70.7 386.8 82.7L493.3 189.3C505.3 201.3 512 217.6 512 234.6L512 512C512 547.3 483.3 576 448 576L192 576C156.7 576 128 547.3 128 512L128 128zM336 122.5L336 216C336 229.3 346.7 240 360 240L453.5 240L336 122.5zM192 136C192 149.3 202.7 160 216 160L264 160C277.3 160 288 149.3 288 136C288 122.7 277.3 112 264 112L216 112C202.7 112 192 122.7 192 136zM192 232C192 245.3 202.7 256 216 256L264 256C277.3 256 288 245.3 288 232C288 218.7 277.3 208 264 208L216 208C202.7 208 192 218.7 192 232zM256 304L224 304C206.3 304 192 318.3 192 336L192 384C192 410.5 213.5 432 240 432C266.5 432 288 410.5 288 384L288 336C288 318.3 273.7 304 256 304zM240 368C248.8 368 256 375.2 256 384C256 392.8 248.8 400 240 400C231.2 400 224 392.8 224 384C224 375.2 231.2 368 240 368z"/></svg>',"forward-step":'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 384 512"><!--!Font Awesome Free v7.2.0 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free Copyright 2026 Fonticons, Inc.--><path d="M21 36.8c12.9-7 28.7-6.3 41 1.8L320 208.1 320 64c0-17.7 14.3-32 32-32s32 14.3 32 32l0 384c0 17.7-14.3 32-32 32s-32-14.3-32-32l0-144.1-258 169.6c-12.3 8.1-28 8.8-41 1.8S0 454.7 0 440L0 72C0 57.3 8.1 43.8 21 36.8z"/></svg>',gauge:'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><!--!Font Awesome Free v7.2.0 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free Copyright 2026 Fonticons, Inc.--><path d="M0 256a256 256 0 1 1 512 0 256 256 0 1 1 -512 0zm320 96c0-26.9-16.5-49.9-40-59.3L280 120c0-13.3-10.7-24-24-24s-24 10.7-24 24l0 172.7c-23.5 9.5-40 32.5-40 59.3 0 35.3 28.7 64 64 64s64-28.7 64-64zM144 176a32 32 0 1 0 0-64 32 32 0 1 0 0 64zm-16 80a32 32 0 1 0 -64 0 32 32 0 1 0 64 0zm288 32a32 32 0 1 0 0-64 32 32 0 1 0 0 64zM400 144a32 32 0 1 0 -64 0 32 32 0 1 0 64 0z"/></svg>',gear:'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 640"><!--!Font Awesome Free v7.2.0 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free Copyright 2026 Fonticons, Inc.--><path d="M259.1 73.5C262.1 58.7 275.2 48 290.4 48L350.2 48C365.4 48 378.5 58.7 381.5 73.5L396 143.5C410.1 149.5 423.3 157.2 435.3 166.3L503.1 143.8C517.5 139 533.3 145 540.9 158.2L570.8 210C578.4 223.2 575.7 239.8 564.3 249.9L511 297.3C511.9 304.7 512.3 312.3 512.3 320C512.3 327.7 511.8 335.3 511 342.7L564.4 390.2C575.8 400.3 578.4 417 570.9 430.1L541 481.9C533.4 495 517.6 501.1 503.2 496.3L435.4 473.8C423.3 482.9 410.1 490.5 396.1 496.6L381.7 566.5C378.6 581.4 365.5 592 350.4 592L290.6 592C275.4 592 262.3 581.3 259.3 566.5L244.9 496.6C230.8 490.6 217.7 482.9 205.6 473.8L137.5 496.3C123.1 501.1 107.3 495.1 99.7 481.9L69.8 430.1C62.2 416.9 64.9 400.3 76.3 390.2L129.7 342.7C128.8 335.3 128.4 327.7 128.4 320C128.4 312.3 128.9 304.7 129.7 297.3L76.3 249.8C64.9 239.7 62.3 223 69.8 209.9L99.7 158.1C107.3 144.9 123.1 138.9 137.5 143.7L205.3 166.2C217.4 157.1 230.6 149.5 244.6 143.4L259.1 73.5zM320.3 400C364.5 399.8 400.2 363.9 400 319.7C399.8 275.5 363.9 239.8 319.7 240C275.5 240.2 239.8 276.1 240 320.3C240.2 364.5 276.1 400.2 320.3 400z"/></svg>',"grip-vertical":'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 512"><!--! Font Awesome Free 7.0.0 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free Copyright 2025 Fonticons, Inc. --><path d="M128 40c0-22.1-17.9-40-40-40L40 0C17.9 0 0 17.9 0 40L0 88c0 22.1 17.9 40 40 40l48 0c22.1 0 40-17.9 40-40l0-48zm0 192c0-22.1-17.9-40-40-40l-48 0c-22.1 0-40 17.9-40 40l0 48c0 22.1 17.9 40 40 40l48 0c22.1 0 40-17.9 40-40l0-48zM0 424l0 48c0 22.1 17.9 40 40 40l48 0c22.1 0 40-17.9 40-40l0-48c0-22.1-17.9-40-40-40l-48 0c-22.1 0-40 17.9-40 40zM320 40c0-22.1-17.9-40-40-40L232 0c-22.1 0-40 17.9-40 40l0 48c0 22.1 17.9 40 40 40l48 0c22.1 0 40-17.9 40-40l0-48zM192 232l0 48c0 22.1 17.9 40 40 40l48 0c22.1 0 40-17.9 40-40l0-48c0-22.1-17.9-40-40-40l-48 0c-22.1 0-40 17.9-40 40zM320 424c0-22.1-17.9-40-40-40l-48 0c-22.1 0-40 17.9-40 40l0 48c0 22.1 17.9 40 40 40l48 0c22.1 0 40-17.9 40-40l0-48z"/></svg>',indeterminate:'<svg part="indeterminate-icon" class="icon" viewBox="0 0 16 16"><g stroke="none" stroke-width="1" fill="none" fill-rule="evenodd" stroke-linecap="round"><g stroke="currentColor" stroke-width="2"><g transform="translate(2.285714 6.857143)"><path d="M10.2857143,1.14285714 L1.14285714,1.14285714"/></g></g></g></svg>',"magnifying-glass":'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><!--!Font Awesome Free v7.2.0 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free Copyright 2026 Fonticons, Inc.--><path d="M416 208c0 45.9-14.9 88.3-40 122.7L502.6 457.4c12.5 12.5 12.5 32.8 0 45.3s-32.8 12.5-45.3 0L330.7 376C296.3 401.1 253.9 416 208 416 93.1 416 0 322.9 0 208S93.1 0 208 0 416 93.1 416 208zM208 352a144 144 0 1 0 0-288 144 144 0 1 0 0 288z"/></svg>',minus:'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 448 512"><!--! Font Awesome Free 7.0.0 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free Copyright 2025 Fonticons, Inc. --><path d="M0 256c0-17.7 14.3-32 32-32l384 0c17.7 0 32 14.3 32 32s-14.3 32-32 32L32 288c-17.7 0-32-14.3-32-32z"/></svg>',pause:'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 384 512"><!--! Font Awesome Free 7.0.0 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free Copyright 2025 Fonticons, Inc. --><path d="M48 32C21.5 32 0 53.5 0 80L0 432c0 26.5 21.5 48 48 48l64 0c26.5 0 48-21.5 48-48l0-352c0-26.5-21.5-48-48-48L48 32zm224 0c-26.5 0-48 21.5-48 48l0 352c0 26.5 21.5 48 48 48l64 0c26.5 0 48-21.5 48-48l0-352c0-26.5-21.5-48-48-48l-64 0z"/></svg>',"picture-in-picture":'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><!--!Font Awesome Free v7.2.0 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free Copyright 2026 Fonticons, Inc.--><path d="M448 32c35.3 0 64 28.7 64 64l0 112-64 0 0-112-384 0 0 320 144 0 0 64-144 0-6.5-.3c-30.1-3.1-54.1-27-57.1-57.1L0 416 0 96C0 62.9 25.2 35.6 57.5 32.3L64 32 448 32zm16 224c26.5 0 48 21.5 48 48l0 128c0 26.5-21.5 48-48 48l-160 0c-26.5 0-48-21.5-48-48l0-128c0-26.5 21.5-48 48-48l160 0z"/></svg>',play:'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 448 512"><!--! Font Awesome Free 7.0.0 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free Copyright 2025 Fonticons, Inc. --><path d="M91.2 36.9c-12.4-6.8-27.4-6.5-39.6 .7S32 57.9 32 72l0 368c0 14.1 7.5 27.2 19.6 34.4s27.2 7.5 39.6 .7l336-184c12.8-7 20.8-20.5 20.8-35.1s-8-28.1-20.8-35.1l-336-184z"/></svg>',"play-circle":'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><!--!Font Awesome Free v7.2.0 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free Copyright 2026 Fonticons, Inc.--><path d="M0 256a256 256 0 1 1 512 0 256 256 0 1 1 -512 0zM188.3 147.1c-7.6 4.2-12.3 12.3-12.3 20.9l0 176c0 8.7 4.7 16.7 12.3 20.9s16.8 4.1 24.3-.5l144-88c7.1-4.4 11.5-12.1 11.5-20.5s-4.4-16.1-11.5-20.5l-144-88c-7.4-4.5-16.7-4.7-24.3-.5z"/></svg>',plus:'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 640"><!--!Font Awesome Free 7.1.0 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free Copyright 2026 Fonticons, Inc.--><path d="M352 128C352 110.3 337.7 96 320 96C302.3 96 288 110.3 288 128L288 288L128 288C110.3 288 96 302.3 96 320C96 337.7 110.3 352 128 352L288 352L288 512C288 529.7 302.3 544 320 544C337.7 544 352 529.7 352 512L352 352L512 352C529.7 352 544 337.7 544 320C544 302.3 529.7 288 512 288L352 288L352 128z"/></svg>',star:'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 576 512"><!--! Font Awesome Free 7.0.0 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free Copyright 2025 Fonticons, Inc. --><path d="M309.5-18.9c-4.1-8-12.4-13.1-21.4-13.1s-17.3 5.1-21.4 13.1L193.1 125.3 33.2 150.7c-8.9 1.4-16.3 7.7-19.1 16.3s-.5 18 5.8 24.4l114.4 114.5-25.2 159.9c-1.4 8.9 2.3 17.9 9.6 23.2s16.9 6.1 25 2L288.1 417.6 432.4 491c8 4.1 17.7 3.3 25-2s11-14.2 9.6-23.2L441.7 305.9 556.1 191.4c6.4-6.4 8.6-15.8 5.8-24.4s-10.1-14.9-19.1-16.3L383 125.3 309.5-18.9z"/></svg>',"table-columns":'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 448 512"><!--!Font Awesome Free v7.2.0 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free Copyright 2026 Fonticons, Inc.--><path d="M0 96C0 60.7 28.7 32 64 32l320 0c35.3 0 64 28.7 64 64l0 320c0 35.3-28.7 64-64 64L64 480c-35.3 0-64-28.7-64-64L0 96zm64 64l0 256 128 0 0-256-128 0zm320 0l-128 0 0 256 128 0 0-256z"/></svg>',thumbtack:'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 384 512"><!--!Font Awesome Free v7.2.0 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free Copyright 2026 Fonticons, Inc.--><path d="M32 32C32 14.3 46.3 0 64 0L320 0c17.7 0 32 14.3 32 32s-14.3 32-32 32l-29.5 0 10.3 134.1c37.1 21.2 65.8 56.4 78.2 99.7l3.8 13.4c2.8 9.7 .8 20-5.2 28.1S362 352 352 352L32 352c-10 0-19.5-4.7-25.5-12.7s-8-18.4-5.2-28.1L5 297.8c12.4-43.3 41-78.5 78.2-99.7L93.5 64 64 64C46.3 64 32 49.7 32 32zM160 400l64 0 0 112c0 17.7-14.3 32-32 32s-32-14.3-32-32l0-112z"/></svg>',"up-down":'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><!--!Font Awesome Free v7.2.0 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free Copyright 2026 Fonticons, Inc.--><path d="M406.6 502.6l96-96c9.2-9.2 11.9-22.9 6.9-34.9S492.9 352 480 352l-64 0 0-320c0-17.7-14.3-32-32-32s-32 14.3-32 32l0 320-64 0c-12.9 0-24.6 7.8-29.6 19.8s-2.2 25.7 6.9 34.9l96 96c12.5 12.5 32.8 12.5 45.3 0zM150.6 9.4c-12.5-12.5-32.8-12.5-45.3 0l-96 96c-9.2 9.2-11.9 22.9-6.9 34.9S19.1 160 32 160l64 0 0 320c0 17.7 14.3 32 32 32s32-14.3 32-32l0-320 64 0c12.9 0 24.6-7.8 29.6-19.8s2.2-25.7-6.9-34.9l-96-96z"/></svg>',upload:'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 640"><!--!Font Awesome Free 7.1.0 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free Copyright 2026 Fonticons, Inc.--><path d="M352 173.3L352 384C352 401.7 337.7 416 320 416C302.3 416 288 401.7 288 384L288 173.3L246.6 214.7C234.1 227.2 213.8 227.2 201.3 214.7C188.8 202.2 188.8 181.9 201.3 169.4L297.3 73.4C309.8 60.9 330.1 60.9 342.6 73.4L438.6 169.4C451.1 181.9 451.1 202.2 438.6 214.7C426.1 227.2 405.8 227.2 393.3 214.7L352 173.3zM320 464C364.2 464 400 428.2 400 384L480 384C515.3 384 544 412.7 544 448L544 480C544 515.3 515.3 544 480 544L160 544C124.7 544 96 515.3 96 480L96 448C96 412.7 124.7 384 160 384L240 384C240 428.2 275.8 464 320 464zM464 488C477.3 488 488 477.3 488 464C488 450.7 477.3 440 464 440C450.7 440 440 450.7 440 464C440 477.3 450.7 488 464 488z"/></svg>',user:'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 448 512"><!--! Font Awesome Free 7.0.0 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free Copyright 2025 Fonticons, Inc. --><path d="M224 248a120 120 0 1 0 0-240 120 120 0 1 0 0 240zm-29.7 56C95.8 304 16 383.8 16 482.3 16 498.7 29.3 512 45.7 512l356.6 0c16.4 0 29.7-13.3 29.7-29.7 0-98.5-79.8-178.3-178.3-178.3l-59.4 0z"/></svg>',volume:'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><!--!Font Awesome Free v7.2.0 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free Copyright 2026 Fonticons, Inc.--><path d="M48 352l48 0 134.1 119.2c6.4 5.7 14.6 8.8 23.1 8.8 19.2 0 34.8-15.6 34.8-34.8l0-378.4c0-19.2-15.6-34.8-34.8-34.8-8.5 0-16.7 3.1-23.1 8.8L96 160 48 160c-26.5 0-48 21.5-48 48l0 96c0 26.5 21.5 48 48 48zM441.1 107c-10.3-8.4-25.4-6.8-33.8 3.5s-6.8 25.4 3.5 33.8C443.3 170.7 464 210.9 464 256s-20.7 85.3-53.2 111.8c-10.3 8.4-11.8 23.5-3.5 33.8s23.5 11.8 33.8 3.5c43.2-35.2 70.9-88.9 70.9-149s-27.7-113.8-70.9-149zm-60.5 74.5c-10.3-8.4-25.4-6.8-33.8 3.5s-6.8 25.4 3.5 33.8C361.1 227.6 368 241 368 256s-6.9 28.4-17.7 37.3c-10.3 8.4-11.8 23.5-3.5 33.8s23.5 11.8 33.8 3.5C402.1 312.9 416 286.1 416 256s-13.9-56.9-35.5-74.5z"/></svg>',"volume-low":'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 448 512"><!--!Font Awesome Free v7.2.0 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free Copyright 2026 Fonticons, Inc.--><path d="M48 352l48 0 134.1 119.2c6.4 5.7 14.6 8.8 23.1 8.8 19.2 0 34.8-15.6 34.8-34.8l0-378.4c0-19.2-15.6-34.8-34.8-34.8-8.5 0-16.7 3.1-23.1 8.8L96 160 48 160c-26.5 0-48 21.5-48 48l0 96c0 26.5 21.5 48 48 48zM380.6 181.5c-10.3-8.4-25.4-6.8-33.8 3.5s-6.8 25.4 3.5 33.8C361.1 227.6 368 241 368 256s-6.9 28.4-17.7 37.3c-10.3 8.4-11.8 23.5-3.5 33.8s23.5 11.8 33.8 3.5C402.1 312.9 416 286.1 416 256s-13.9-56.9-35.5-74.5z"/></svg>',"volume-xmark":'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 576 512"><!--!Font Awesome Free v7.2.0 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free Copyright 2026 Fonticons, Inc.--><path d="M48 352l48 0 134.1 119.2c6.4 5.7 14.6 8.8 23.1 8.8 19.2 0 34.8-15.6 34.8-34.8l0-378.4c0-19.2-15.6-34.8-34.8-34.8-8.5 0-16.7 3.1-23.1 8.8L96 160 48 160c-26.5 0-48 21.5-48 48l0 96c0 26.5 21.5 48 48 48zM367 175c-9.4 9.4-9.4 24.6 0 33.9l47 47-47 47c-9.4 9.4-9.4 24.6 0 33.9s24.6 9.4 33.9 0l47-47 47 47c9.4 9.4 24.6 9.4 33.9 0s9.4-24.6 0-33.9l-47-47 47-47c9.4-9.4 9.4-24.6 0-33.9s-24.6-9.4-33.9 0l-47 47-47-47c-9.4-9.4-24.6-9.4-33.9 0z"/></svg>',xmark:'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 384 512"><!--! Font Awesome Free 7.0.0 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free Copyright 2025 Fonticons, Inc. --><path d="M55.1 73.4c-12.5-12.5-32.8-12.5-45.3 0s-12.5 32.8 0 45.3L147.2 256 9.9 393.4c-12.5 12.5-12.5 32.8 0 45.3s32.8 12.5 45.3 0L192.5 301.3 329.9 438.6c12.5 12.5 32.8 12.5 45.3 0s12.5-32.8 0-45.3L237.8 256 375.1 118.6c12.5-12.5 12.5-32.8 0-45.3s-32.8-12.5-45.3 0L192.5 210.7 55.1 73.4z"/></svg>'},regular:{calendar:'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 640"><!--!Font Awesome Free v7.2.0 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free Copyright 2026 Fonticons, Inc.--><path d="M216 64C229.3 64 240 74.7 240 88L240 128L400 128L400 88C400 74.7 410.7 64 424 64C437.3 64 448 74.7 448 88L448 128L480 128C515.3 128 544 156.7 544 192L544 480C544 515.3 515.3 544 480 544L160 544C124.7 544 96 515.3 96 480L96 192C96 156.7 124.7 128 160 128L192 128L192 88C192 74.7 202.7 64 216 64zM216 176L160 176C151.2 176 144 183.2 144 192L144 240L496 240L496 192C496 183.2 488.8 176 480 176L216 176zM144 288L144 480C144 488.8 151.2 496 160 496L480 496C488.8 496 496 488.8 496 480L496 288L144 288z"/></svg>',"circle-question":'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><!--! Font Awesome Free 7.0.0 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free Copyright 2025 Fonticons, Inc. --><path d="M464 256a208 208 0 1 0 -416 0 208 208 0 1 0 416 0zM0 256a256 256 0 1 1 512 0 256 256 0 1 1 -512 0zm256-80c-17.7 0-32 14.3-32 32 0 13.3-10.7 24-24 24s-24-10.7-24-24c0-44.2 35.8-80 80-80s80 35.8 80 80c0 47.2-36 67.2-56 74.5l0 3.8c0 13.3-10.7 24-24 24s-24-10.7-24-24l0-8.1c0-20.5 14.8-35.2 30.1-40.2 6.4-2.1 13.2-5.5 18.2-10.3 4.3-4.2 7.7-10 7.7-19.6 0-17.7-14.3-32-32-32zM224 368a32 32 0 1 1 64 0 32 32 0 1 1 -64 0z"/></svg>',"circle-xmark":'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><!--! Font Awesome Free 7.0.0 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free Copyright 2025 Fonticons, Inc. --><path d="M256 48a208 208 0 1 1 0 416 208 208 0 1 1 0-416zm0 464a256 256 0 1 0 0-512 256 256 0 1 0 0 512zM167 167c-9.4 9.4-9.4 24.6 0 33.9l55 55-55 55c-9.4 9.4-9.4 24.6 0 33.9s24.6 9.4 33.9 0l55-55 55 55c9.4 9.4 24.6 9.4 33.9 0s9.4-24.6 0-33.9l-55-55 55-55c9.4-9.4 9.4-24.6 0-33.9s-24.6-9.4-33.9 0l-55 55-55-55c-9.4-9.4-24.6-9.4-33.9 0z"/></svg>',clock:'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 640"><!--!Font Awesome Free v7.2.0 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free Copyright 2026 Fonticons, Inc.--><path d="M528 320C528 434.9 434.9 528 320 528C205.1 528 112 434.9 112 320C112 205.1 205.1 112 320 112C434.9 112 528 205.1 528 320zM64 320C64 461.4 178.6 576 320 576C461.4 576 576 461.4 576 320C576 178.6 461.4 64 320 64C178.6 64 64 178.6 64 320zM296 184L296 320C296 328 300 335.5 306.7 340L402.7 404C413.7 411.4 428.6 408.4 436 397.3C443.4 386.2 440.4 371.4 429.3 364L344 307.2L344 184C344 170.7 333.3 160 320 160C306.7 160 296 170.7 296 184z"/></svg>',copy:'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 448 512"><!--! Font Awesome Free 7.0.0 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free Copyright 2025 Fonticons, Inc. --><path d="M384 336l-192 0c-8.8 0-16-7.2-16-16l0-256c0-8.8 7.2-16 16-16l133.5 0c4.2 0 8.3 1.7 11.3 4.7l58.5 58.5c3 3 4.7 7.1 4.7 11.3L400 320c0 8.8-7.2 16-16 16zM192 384l192 0c35.3 0 64-28.7 64-64l0-197.5c0-17-6.7-33.3-18.7-45.3L370.7 18.7C358.7 6.7 342.5 0 325.5 0L192 0c-35.3 0-64 28.7-64 64l0 256c0 35.3 28.7 64 64 64zM64 128c-35.3 0-64 28.7-64 64L0 448c0 35.3 28.7 64 64 64l192 0c35.3 0 64-28.7 64-64l0-16-48 0 0 16c0 8.8-7.2 16-16 16L64 464c-8.8 0-16-7.2-16-16l0-256c0-8.8 7.2-16 16-16l16 0 0-48-16 0z"/></svg>',eye:'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 576 512"><!--! Font Awesome Free 7.0.0 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free Copyright 2025 Fonticons, Inc. --><path d="M288 80C222.8 80 169.2 109.6 128.1 147.7 89.6 183.5 63 226 49.4 256 63 286 89.6 328.5 128.1 364.3 169.2 402.4 222.8 432 288 432s118.8-29.6 159.9-67.7C486.4 328.5 513 286 526.6 256 513 226 486.4 183.5 447.9 147.7 406.8 109.6 353.2 80 288 80zM95.4 112.6C142.5 68.8 207.2 32 288 32s145.5 36.8 192.6 80.6c46.8 43.5 78.1 95.4 93 131.1 3.3 7.9 3.3 16.7 0 24.6-14.9 35.7-46.2 87.7-93 131.1-47.1 43.7-111.8 80.6-192.6 80.6S142.5 443.2 95.4 399.4c-46.8-43.5-78.1-95.4-93-131.1-3.3-7.9-3.3-16.7 0-24.6 14.9-35.7 46.2-87.7 93-131.1zM288 336c44.2 0 80-35.8 80-80 0-29.6-16.1-55.5-40-69.3-1.4 59.7-49.6 107.9-109.3 109.3 13.8 23.9 39.7 40 69.3 40zm-79.6-88.4c2.5 .3 5 .4 7.6 .4 35.3 0 64-28.7 64-64 0-2.6-.2-5.1-.4-7.6-37.4 3.9-67.2 33.7-71.1 71.1zm45.6-115c10.8-3 22.2-4.5 33.9-4.5 8.8 0 17.5 .9 25.8 2.6 .3 .1 .5 .1 .8 .2 57.9 12.2 101.4 63.7 101.4 125.2 0 70.7-57.3 128-128 128-61.6 0-113-43.5-125.2-101.4-1.8-8.6-2.8-17.5-2.8-26.6 0-11 1.4-21.8 4-32 .2-.7 .3-1.3 .5-1.9 11.9-43.4 46.1-77.6 89.5-89.5z"/></svg>',"eye-slash":'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 576 512"><!--! Font Awesome Free 7.0.0 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free Copyright 2025 Fonticons, Inc. --><path d="M41-24.9c-9.4-9.4-24.6-9.4-33.9 0S-2.3-.3 7 9.1l528 528c9.4 9.4 24.6 9.4 33.9 0s9.4-24.6 0-33.9l-96.4-96.4c2.7-2.4 5.4-4.8 8-7.2 46.8-43.5 78.1-95.4 93-131.1 3.3-7.9 3.3-16.7 0-24.6-14.9-35.7-46.2-87.7-93-131.1-47.1-43.7-111.8-80.6-192.6-80.6-56.8 0-105.6 18.2-146 44.2L41-24.9zM176.9 111.1c32.1-18.9 69.2-31.1 111.1-31.1 65.2 0 118.8 29.6 159.9 67.7 38.5 35.7 65.1 78.3 78.6 108.3-13.6 30-40.2 72.5-78.6 108.3-3.1 2.8-6.2 5.6-9.4 8.4L393.8 328c14-20.5 22.2-45.3 22.2-72 0-70.7-57.3-128-128-128-26.7 0-51.5 8.2-72 22.2l-39.1-39.1zm182 182l-108-108c11.1-5.8 23.7-9.1 37.1-9.1 44.2 0 80 35.8 80 80 0 13.4-3.3 26-9.1 37.1zM103.4 173.2l-34-34c-32.6 36.8-55 75.8-66.9 104.5-3.3 7.9-3.3 16.7 0 24.6 14.9 35.7 46.2 87.7 93 131.1 47.1 43.7 111.8 80.6 192.6 80.6 37.3 0 71.2-7.9 101.5-20.6L352.2 422c-20 6.4-41.4 10-64.2 10-65.2 0-118.8-29.6-159.9-67.7-38.5-35.7-65.1-78.3-78.6-108.3 10.4-23.1 28.6-53.6 54-82.8z"/></svg>',star:'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 576 512"><!--! Font Awesome Free 7.0.0 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free Copyright 2025 Fonticons, Inc. --><path d="M288.1-32c9 0 17.3 5.1 21.4 13.1L383 125.3 542.9 150.7c8.9 1.4 16.3 7.7 19.1 16.3s.5 18-5.8 24.4L441.7 305.9 467 465.8c1.4 8.9-2.3 17.9-9.6 23.2s-17 6.1-25 2L288.1 417.6 143.8 491c-8 4.1-17.7 3.3-25-2s-11-14.2-9.6-23.2L134.4 305.9 20 191.4c-6.4-6.4-8.6-15.8-5.8-24.4s10.1-14.9 19.1-16.3l159.9-25.4 73.6-144.2c4.1-8 12.4-13.1 21.4-13.1zm0 76.8L230.3 158c-3.5 6.8-10 11.6-17.6 12.8l-125.5 20 89.8 89.9c5.4 5.4 7.9 13.1 6.7 20.7l-19.8 125.5 113.3-57.6c6.8-3.5 14.9-3.5 21.8 0l113.3 57.6-19.8-125.5c-1.2-7.6 1.3-15.3 6.7-20.7l89.8-89.9-125.5-20c-7.6-1.2-14.1-6-17.6-12.8L288.1 44.8z"/></svg>'}},Pn={name:"system",resolver:(t,e="classic",o="solid")=>{let a=zr[o][t]??zr.regular[t]??zr.regular["circle-question"];return a?In(a):""},mutator:t=>{t.hasAttribute("fill")||t.setAttribute("fill","currentColor")}},Pa=Pn;var Rn="classic",ko=[Ia,Pa],Sr=new Set;function Ra(t){Sr.add(t)}function Da(t){Sr.delete(t)}function zo(t){return ko.find(e=>e.name===t)}function Lr(t,e){Fa(t),ko.push({name:t,resolver:e.resolver,mutator:e.mutator,spriteSheet:e.spriteSheet}),Sr.forEach(o=>{o.library===t&&o.setIcon()})}function Fa(t){ko=ko.filter(e=>e.name!==t)}function Er(){return Rn}var Dn=Object.defineProperty,Fn=Object.getOwnPropertyDescriptor,Ma=t=>{throw TypeError(t)},i=(t,e,o,r)=>{for(var a=r>1?void 0:r?Fn(e,o):e,s=t.length-1,n;s>=0;s--)(n=t[s])&&(a=(r?n(e,o,a):n(a))||a);return r&&a&&Dn(e,o,a),a},Ba=(t,e,o)=>e.has(t)||Ma("Cannot "+o),qa=(t,e,o)=>(Ba(t,e,"read from private field"),o?o.call(t):e.get(t)),Na=(t,e,o)=>e.has(t)?Ma("Cannot add the same private member more than once"):e instanceof WeakSet?e.add(t):e.set(t,o),Wa=(t,e,o,r)=>(Ba(t,e,"write to private field"),r?r.call(t,o):e.set(t,o),o);var Ua='data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 448 512"><!--! Font Awesome Free 7.3.1 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free (Icons: CC BY 4.0, Fonts: SIL OFL 1.1, Code: MIT License) Copyright 2026 Fonticons, Inc. --><path fill="currentColor" d="M224 0c-17.7 0-32 14.3-32 32l0 3.2C119 50 64 114.6 64 192l0 21.7c0 48.1-16.4 94.8-46.4 132.4L7.8 358.3C2.7 364.6 0 372.4 0 380.5 0 400.1 15.9 416 35.5 416l376.9 0c19.6 0 35.5-15.9 35.5-35.5 0-8.1-2.7-15.9-7.8-22.2l-9.8-12.2C400.4 308.5 384 261.8 384 213.7l0-21.7c0-77.4-55-142-128-156.8l0-3.2c0-17.7-14.3-32-32-32zM162 464c7.1 27.6 32.2 48 62 48s54.9-20.4 62-48l-124 0z"/></svg>';var Ha='data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><!--! Font Awesome Free 7.3.1 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free (Icons: CC BY 4.0, Fonts: SIL OFL 1.1, Code: MIT License) Copyright 2026 Fonticons, Inc. --><path fill="currentColor" d="M284-1.3c-17.3-10-38.7-10-56 0L143.8 47.3c-17.3 10-28 28.5-28 48.5l0 101.9-88.3 51c-17.3 10-28 28.5-28 48.5l0 97.3c0 20 10.7 38.5 28 48.5l84.3 48.6c17.3 10 38.7 10 56 0l88.3-51 88.3 51c17.3 10 38.7 10 56 0L484.5 443c17.3-10 28-28.5 28-48.5l0-97.3c0-20-10.7-38.5-28-48.5l-88.3-51 0-101.9c0-20-10.7-38.5-28-48.5L284-1.3zM232 292.6l0 106.5-88.3 51c-1.2 .7-2.6 1.1-4 1.1l0-105.3 92.3-53.3zm231.4 .6c.7 1.2 1.1 2.6 1.1 4l0 97.3c0 2.9-1.5 5.5-4 6.9l-84.3 48.6c-1.2 .7-2.6 1.1-4 1.1l0-105.3 91.2-52.6zM348.3 95.8l0 101.9-92.3 53.3 0-106.5 91.2-52.6c.7 1.2 1.1 2.6 1.1 4z"/></svg>';var Va='data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 448 512"><!--! Font Awesome Free 7.3.1 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free (Icons: CC BY 4.0, Fonts: SIL OFL 1.1, Code: MIT License) Copyright 2026 Fonticons, Inc. --><path fill="currentColor" d="M0 256a56 56 0 1 1 112 0 56 56 0 1 1 -112 0zm168 0a56 56 0 1 1 112 0 56 56 0 1 1 -112 0zm224-56a56 56 0 1 1 0 112 56 56 0 1 1 0-112z"/></svg>';var ja='data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><!--! Font Awesome Free 7.3.1 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free (Icons: CC BY 4.0, Fonts: SIL OFL 1.1, Code: MIT License) Copyright 2026 Fonticons, Inc. --><path fill="currentColor" d="M256 512a256 256 0 1 1 0-512 256 256 0 1 1 0 512zm0-192a32 32 0 1 0 0 64 32 32 0 1 0 0-64zm0-192c-18.2 0-32.7 15.5-31.4 33.7l7.4 104c.9 12.6 11.4 22.3 23.9 22.3 12.6 0 23-9.7 23.9-22.3l7.4-104c1.3-18.2-13.1-33.7-31.4-33.7z"/></svg>';var Ya='data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 448 512"><!--! Font Awesome Free 7.3.1 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free (Icons: CC BY 4.0, Fonts: SIL OFL 1.1, Code: MIT License) Copyright 2026 Fonticons, Inc. --><path fill="currentColor" d="M224 64c-79 0-144.7 57.3-157.7 132.7 9.3-3 19.3-4.7 29.7-4.7l16 0c26.5 0 48 21.5 48 48l0 96c0 26.5-21.5 48-48 48l-16 0c-53 0-96-43-96-96l0-64C0 100.3 100.3 0 224 0S448 100.3 448 224l0 168.1c0 66.3-53.8 120-120.1 120l-87.9-.1-32 0c-26.5 0-48-21.5-48-48s21.5-48 48-48l32 0c26.5 0 48 21.5 48 48l0 0 40 0c39.8 0 72-32.2 72-72l0-20.9c-14.1 8.2-30.5 12.8-48 12.8l-16 0c-26.5 0-48-21.5-48-48l0-96c0-26.5 21.5-48 48-48l16 0c10.4 0 20.3 1.6 29.7 4.7-13-75.3-78.6-132.7-157.7-132.7z"/></svg>';var Xa='data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><!--! Font Awesome Free 7.3.1 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free (Icons: CC BY 4.0, Fonts: SIL OFL 1.1, Code: MIT License) Copyright 2026 Fonticons, Inc. --><path fill="currentColor" d="M336 352c97.2 0 176-78.8 176-176S433.2 0 336 0 160 78.8 160 176c0 18.7 2.9 36.8 8.3 53.7L7 391c-4.5 4.5-7 10.6-7 17l0 80c0 13.3 10.7 24 24 24l80 0c13.3 0 24-10.7 24-24l0-40 40 0c13.3 0 24-10.7 24-24l0-40 40 0c6.4 0 12.5-2.5 17-7l33.3-33.3c16.9 5.4 35 8.3 53.7 8.3zM376 96a40 40 0 1 1 0 80 40 40 0 1 1 0-80z"/></svg>';var Ka='data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><!--! Font Awesome Free 7.3.1 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free (Icons: CC BY 4.0, Fonts: SIL OFL 1.1, Code: MIT License) Copyright 2026 Fonticons, Inc. --><path fill="currentColor" d="M416 208c0 45.9-14.9 88.3-40 122.7L502.6 457.4c12.5 12.5 12.5 32.8 0 45.3s-32.8 12.5-45.3 0L330.7 376C296.3 401.1 253.9 416 208 416 93.1 416 0 322.9 0 208S93.1 0 208 0 416 93.1 416 208zM208 352a144 144 0 1 0 0-288 144 144 0 1 0 0 288z"/></svg>';var Ga='data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 576 512"><!--! Font Awesome Free 7.3.1 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free (Icons: CC BY 4.0, Fonts: SIL OFL 1.1, Code: MIT License) Copyright 2026 Fonticons, Inc. --><path fill="currentColor" d="M248 88l80 0 0 48-80 0 0-48zm-8-56c-26.5 0-48 21.5-48 48l0 64c0 26.5 21.5 48 48 48l16 0 0 32-224 0c-17.7 0-32 14.3-32 32s14.3 32 32 32l96 0 0 32-16 0c-26.5 0-48 21.5-48 48l0 64c0 26.5 21.5 48 48 48l96 0c26.5 0 48-21.5 48-48l0-64c0-26.5-21.5-48-48-48l-16 0 0-32 192 0 0 32-16 0c-26.5 0-48 21.5-48 48l0 64c0 26.5 21.5 48 48 48l96 0c26.5 0 48-21.5 48-48l0-64c0-26.5-21.5-48-48-48l-16 0 0-32 96 0c17.7 0 32-14.3 32-32s-14.3-32-32-32l-224 0 0-32 16 0c26.5 0 48-21.5 48-48l0-64c0-26.5-21.5-48-48-48l-96 0zM448 376l8 0 0 48-80 0 0-48 72 0zm-256 0l8 0 0 48-80 0 0-48 72 0z"/></svg>';var Qa='data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 448 512"><!--! Font Awesome Free 7.3.1 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free (Icons: CC BY 4.0, Fonts: SIL OFL 1.1, Code: MIT License) Copyright 2026 Fonticons, Inc. --><path fill="currentColor" d="M0 96C0 78.3 14.3 64 32 64l384 0c17.7 0 32 14.3 32 32s-14.3 32-32 32L32 128C14.3 128 0 113.7 0 96zM0 256c0-17.7 14.3-32 32-32l384 0c17.7 0 32 14.3 32 32s-14.3 32-32 32L32 288c-17.7 0-32-14.3-32-32zM448 416c0 17.7-14.3 32-32 32L32 448c-17.7 0-32-14.3-32-32s14.3-32 32-32l384 0c17.7 0 32 14.3 32 32z"/></svg>';var Za='data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><!--! Font Awesome Free 7.3.1 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free (Icons: CC BY 4.0, Fonts: SIL OFL 1.1, Code: MIT License) Copyright 2026 Fonticons, Inc. --><path fill="currentColor" d="M256 512a256 256 0 1 1 0-512 256 256 0 1 1 0 512zM374 145.7c-10.7-7.8-25.7-5.4-33.5 5.3L221.1 315.2 169 263.1c-9.4-9.4-24.6-9.4-33.9 0s-9.4 24.6 0 33.9l72 72c5 5 11.8 7.5 18.8 7s13.4-4.1 17.5-9.8L379.3 179.2c7.8-10.7 5.4-25.7-5.3-33.5z"/></svg>';var Ja='data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><!--! Font Awesome Free 7.3.1 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free (Icons: CC BY 4.0, Fonts: SIL OFL 1.1, Code: MIT License) Copyright 2026 Fonticons, Inc. --><path fill="currentColor" d="M352.9 21.2L308 66.1 445.9 204 490.8 159.1C504.4 145.6 512 127.2 512 108s-7.6-37.6-21.2-51.1L455.1 21.2C441.6 7.6 423.2 0 404 0s-37.6 7.6-51.1 21.2zM274.1 100L58.9 315.1c-10.7 10.7-18.5 24.1-22.6 38.7L.9 481.6c-2.3 8.3 0 17.3 6.2 23.4s15.1 8.5 23.4 6.2l127.8-35.5c14.6-4.1 27.9-11.8 38.7-22.6L412 237.9 274.1 100z"/></svg>';var ti='data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 448 512"><!--! Font Awesome Free 7.3.1 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free (Icons: CC BY 4.0, Fonts: SIL OFL 1.1, Code: MIT License) Copyright 2026 Fonticons, Inc. --><path fill="currentColor" d="M256 64c0-17.7-14.3-32-32-32s-32 14.3-32 32l0 160-160 0c-17.7 0-32 14.3-32 32s14.3 32 32 32l160 0 0 160c0 17.7 14.3 32 32 32s32-14.3 32-32l0-160 160 0c17.7 0 32-14.3 32-32s-14.3-32-32-32l-160 0 0-160z"/></svg>';var ei='data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 512"><!--! Font Awesome Free 7.3.1 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free (Icons: CC BY 4.0, Fonts: SIL OFL 1.1, Code: MIT License) Copyright 2026 Fonticons, Inc. --><path fill="currentColor" d="M320 224a104 104 0 1 0 0-208 104 104 0 1 0 0 208zM96 232a72 72 0 1 0 0-144 72 72 0 1 0 0 144zM0 416l0 32c0 17.7 14.3 32 32 32l86.7 0c-4.3-9.8-6.7-20.6-6.7-32l0-16c0-53.2 20-101.8 52.9-138.6-11.7-3.5-24.1-5.4-36.9-5.4-70.7 0-128 57.3-128 128zM616 160a72 72 0 1 0 -144 0 72 72 0 1 0 144 0zM160 432l0 16c0 17.7 14.3 32 32 32l156.8 0c-7.1-21.6-6.3-44.4 10.7-64-14-16.2-20.5-39.7-11.4-63.3 6.6-17.1 15.9-33.1 27.4-47.3 5.4-6.6 11.6-11.7 18.3-15.4-22.1-11.5-47.2-18-73.8-18-88.4 0-160 71.6-160 160zm464.6-44.1c6.3-3.6 9.5-11.1 6.8-18-4.8-12.4-11.5-24.1-19.9-34.4-4.6-5.7-12.7-6.7-19-3-21.8 12.6-48.6-2.8-48.6-28.1 0-7.3-4.9-13.8-12.1-14.9-12.9-2-26.8-2-39.7 0-7.2 1.1-12.1 7.6-12.1 14.9 0 25.2-26.8 40.7-48.6 28.1-6.3-3.6-14.4-2.6-19 3-8.4 10.3-15.1 22-19.9 34.4-2.6 6.8 .5 14.3 6.8 17.9 21.9 12.6 21.9 43.5 0 56.2-6.3 3.6-9.5 11.1-6.8 17.9 4.8 12.4 11.5 24.1 19.9 34.4 4.6 5.7 12.7 6.7 19 3 21.8-12.6 48.6 2.9 48.6 28.1 0 7.3 4.9 13.8 12.1 14.9 12.9 2 26.8 2 39.7 0 7.2-1.1 12.1-7.6 12.1-14.9 0-25.2 26.8-40.7 48.6-28.1 6.3 3.6 14.4 2.6 19-3 8.4-10.3 15.1-22 19.9-34.4 2.6-6.8-.5-14.3-6.8-17.9-21.9-12.6-21.9-43.5 0-56.2zM472 416a40 40 0 1 1 80 0 40 40 0 1 1 -80 0z"/></svg>';var Qn={bars:Qa,bell:Ua,cubes:Ha,ellipsis:Va,"circle-check":Za,"circle-exclamation":ja,headset:Ya,key:Xa,"magnifying-glass":Ka,network:Ga,pen:Ja,plus:ti,"users-gear":ei};Lr("default",{resolver:t=>Qn[t]});var So=globalThis,Lo=So.ShadowRoot&&(So.ShadyCSS===void 0||So.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,$r=Symbol(),oi=new WeakMap,Je=class{constructor(e,o,r){if(this._$cssResult$=!0,r!==$r)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=o}get styleSheet(){let e=this.o,o=this.t;if(Lo&&e===void 0){let r=o!==void 0&&o.length===1;r&&(e=oi.get(o)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),r&&oi.set(o,e))}return e}toString(){return this.cssText}},Eo=t=>new Je(typeof t=="string"?t:t+"",void 0,$r),v=(t,...e)=>{let o=t.length===1?t[0]:e.reduce((r,a,s)=>r+(n=>{if(n._$cssResult$===!0)return n.cssText;if(typeof n=="number")return n;throw Error("Value passed to 'css' function must be a 'css' function result: "+n+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(a)+t[s+1],t[0]);return new Je(o,t,$r)},ri=(t,e)=>{if(Lo)t.adoptedStyleSheets=e.map(o=>o instanceof CSSStyleSheet?o:o.styleSheet);else for(let o of e){let r=document.createElement("style"),a=So.litNonce;a!==void 0&&r.setAttribute("nonce",a),r.textContent=o.cssText,t.appendChild(r)}},Ar=Lo?t=>t:t=>t instanceof CSSStyleSheet?(e=>{let o="";for(let r of e.cssRules)o+=r.cssText;return Eo(o)})(t):t;var{is:Zn,defineProperty:Jn,getOwnPropertyDescriptor:tl,getOwnPropertyNames:el,getOwnPropertySymbols:ol,getPrototypeOf:rl}=Object,$o=globalThis,ai=$o.trustedTypes,al=ai?ai.emptyScript:"",il=$o.reactiveElementPolyfillSupport,to=(t,e)=>t,eo={toAttribute(t,e){switch(e){case Boolean:t=t?al:null;break;case Object:case Array:t=t==null?t:JSON.stringify(t)}return t},fromAttribute(t,e){let o=t;switch(e){case Boolean:o=t!==null;break;case Number:o=t===null?null:Number(t);break;case Object:case Array:try{o=JSON.parse(t)}catch{o=null}}return o}},Ao=(t,e)=>!Zn(t,e),ii={attribute:!0,type:String,converter:eo,reflect:!1,useDefault:!1,hasChanged:Ao};Symbol.metadata??=Symbol("metadata"),$o.litPropertyMetadata??=new WeakMap;var Gt=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,o=ii){if(o.state&&(o.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((o=Object.create(o)).wrapped=!0),this.elementProperties.set(e,o),!o.noAccessor){let r=Symbol(),a=this.getPropertyDescriptor(e,r,o);a!==void 0&&Jn(this.prototype,e,a)}}static getPropertyDescriptor(e,o,r){let{get:a,set:s}=tl(this.prototype,e)??{get(){return this[o]},set(n){this[o]=n}};return{get:a,set(n){let c=a?.call(this);s?.call(this,n),this.requestUpdate(e,c,r)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??ii}static _$Ei(){if(this.hasOwnProperty(to("elementProperties")))return;let e=rl(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(to("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(to("properties"))){let o=this.properties,r=[...el(o),...ol(o)];for(let a of r)this.createProperty(a,o[a])}let e=this[Symbol.metadata];if(e!==null){let o=litPropertyMetadata.get(e);if(o!==void 0)for(let[r,a]of o)this.elementProperties.set(r,a)}this._$Eh=new Map;for(let[o,r]of this.elementProperties){let a=this._$Eu(o,r);a!==void 0&&this._$Eh.set(a,o)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let o=[];if(Array.isArray(e)){let r=new Set(e.flat(1/0).reverse());for(let a of r)o.unshift(Ar(a))}else e!==void 0&&o.push(Ar(e));return o}static _$Eu(e,o){let r=o.attribute;return r===!1?void 0:typeof r=="string"?r:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,o=this.constructor.elementProperties;for(let r of o.keys())this.hasOwnProperty(r)&&(e.set(r,this[r]),delete this[r]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return ri(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,o,r){this._$AK(e,r)}_$ET(e,o){let r=this.constructor.elementProperties.get(e),a=this.constructor._$Eu(e,r);if(a!==void 0&&r.reflect===!0){let s=(r.converter?.toAttribute!==void 0?r.converter:eo).toAttribute(o,r.type);this._$Em=e,s==null?this.removeAttribute(a):this.setAttribute(a,s),this._$Em=null}}_$AK(e,o){let r=this.constructor,a=r._$Eh.get(e);if(a!==void 0&&this._$Em!==a){let s=r.getPropertyOptions(a),n=typeof s.converter=="function"?{fromAttribute:s.converter}:s.converter?.fromAttribute!==void 0?s.converter:eo;this._$Em=a;let c=n.fromAttribute(o,s.type);this[a]=c??this._$Ej?.get(a)??c,this._$Em=null}}requestUpdate(e,o,r,a=!1,s){if(e!==void 0){let n=this.constructor;if(a===!1&&(s=this[e]),r??=n.getPropertyOptions(e),!((r.hasChanged??Ao)(s,o)||r.useDefault&&r.reflect&&s===this._$Ej?.get(e)&&!this.hasAttribute(n._$Eu(e,r))))return;this.C(e,o,r)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,o,{useDefault:r,reflect:a,wrapped:s},n){r&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,n??o??this[e]),s!==!0||n!==void 0)||(this._$AL.has(e)||(this.hasUpdated||r||(o=void 0),this._$AL.set(e,o)),a===!0&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(o){Promise.reject(o)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[a,s]of this._$Ep)this[a]=s;this._$Ep=void 0}let r=this.constructor.elementProperties;if(r.size>0)for(let[a,s]of r){let{wrapped:n}=s,c=this[a];n!==!0||this._$AL.has(a)||c===void 0||this.C(a,void 0,s,c)}}let e=!1,o=this._$AL;try{e=this.shouldUpdate(o),e?(this.willUpdate(o),this._$EO?.forEach(r=>r.hostUpdate?.()),this.update(o)):this._$EM()}catch(r){throw e=!1,this._$EM(),r}e&&this._$AE(o)}willUpdate(e){}_$AE(e){this._$EO?.forEach(o=>o.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(o=>this._$ET(o,this[o])),this._$EM()}updated(e){}firstUpdated(e){}};Gt.elementStyles=[],Gt.shadowRootOptions={mode:"open"},Gt[to("elementProperties")]=new Map,Gt[to("finalized")]=new Map,il?.({ReactiveElement:Gt}),($o.reactiveElementVersions??=[]).push("2.1.2");var Tr=globalThis,si=t=>t,_o=Tr.trustedTypes,ni=_o?_o.createPolicy("lit-html",{createHTML:t=>t}):void 0,Or="$lit$",Qt=`lit$${Math.random().toFixed(9).slice(2)}$`,Ir="?"+Qt,sl=`<${Ir}>`,Ce=document,ro=()=>Ce.createComment(""),ao=t=>t===null||typeof t!="object"&&typeof t!="function",Pr=Array.isArray,ui=t=>Pr(t)||typeof t?.[Symbol.iterator]=="function",_r=`[ 	
\f\r]`,oo=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,li=/-->/g,ci=/>/g,ye=RegExp(`>|${_r}(?:([^\\s"'>=/]+)(${_r}*=${_r}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),di=/'/g,pi=/"/g,mi=/^(?:script|style|textarea|title)$/i,Rr=t=>(e,...o)=>({_$litType$:t,strings:e,values:o}),p=Rr(1),fi=Rr(2),wi=Rr(3),G=Symbol.for("lit-noChange"),L=Symbol.for("lit-nothing"),hi=new WeakMap,xe=Ce.createTreeWalker(Ce,129);function bi(t,e){if(!Pr(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return ni!==void 0?ni.createHTML(e):e}var gi=(t,e)=>{let o=t.length-1,r=[],a,s=e===2?"<svg>":e===3?"<math>":"",n=oo;for(let c=0;c<o;c++){let d=t[c],h,u,m=-1,w=0;for(;w<d.length&&(n.lastIndex=w,u=n.exec(d),u!==null);)w=n.lastIndex,n===oo?u[1]==="!--"?n=li:u[1]!==void 0?n=ci:u[2]!==void 0?(mi.test(u[2])&&(a=RegExp("</"+u[2],"g")),n=ye):u[3]!==void 0&&(n=ye):n===ye?u[0]===">"?(n=a??oo,m=-1):u[1]===void 0?m=-2:(m=n.lastIndex-u[2].length,h=u[1],n=u[3]===void 0?ye:u[3]==='"'?pi:di):n===pi||n===di?n=ye:n===li||n===ci?n=oo:(n=ye,a=void 0);let f=n===ye&&t[c+1].startsWith("/>")?" ":"";s+=n===oo?d+sl:m>=0?(r.push(h),d.slice(0,m)+Or+d.slice(m)+Qt+f):d+Qt+(m===-2?c:f)}return[bi(t,s+(t[o]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),r]},io=class t{constructor({strings:e,_$litType$:o},r){let a;this.parts=[];let s=0,n=0,c=e.length-1,d=this.parts,[h,u]=gi(e,o);if(this.el=t.createElement(h,r),xe.currentNode=this.el.content,o===2||o===3){let m=this.el.content.firstChild;m.replaceWith(...m.childNodes)}for(;(a=xe.nextNode())!==null&&d.length<c;){if(a.nodeType===1){if(a.hasAttributes())for(let m of a.getAttributeNames())if(m.endsWith(Or)){let w=u[n++],f=a.getAttribute(m).split(Qt),g=/([.?@])?(.*)/.exec(w);d.push({type:1,index:s,name:g[2],strings:f,ctor:g[1]==="."?Oo:g[1]==="?"?Io:g[1]==="@"?Po:ze}),a.removeAttribute(m)}else m.startsWith(Qt)&&(d.push({type:6,index:s}),a.removeAttribute(m));if(mi.test(a.tagName)){let m=a.textContent.split(Qt),w=m.length-1;if(w>0){a.textContent=_o?_o.emptyScript:"";for(let f=0;f<w;f++)a.append(m[f],ro()),xe.nextNode(),d.push({type:2,index:++s});a.append(m[w],ro())}}}else if(a.nodeType===8)if(a.data===Ir)d.push({type:2,index:s});else{let m=-1;for(;(m=a.data.indexOf(Qt,m+1))!==-1;)d.push({type:7,index:s}),m+=Qt.length-1}s++}}static createElement(e,o){let r=Ce.createElement("template");return r.innerHTML=e,r}};function ke(t,e,o=t,r){if(e===G)return e;let a=r!==void 0?o._$Co?.[r]:o._$Cl,s=ao(e)?void 0:e._$litDirective$;return a?.constructor!==s&&(a?._$AO?.(!1),s===void 0?a=void 0:(a=new s(t),a._$AT(t,o,r)),r!==void 0?(o._$Co??=[])[r]=a:o._$Cl=a),a!==void 0&&(e=ke(t,a._$AS(t,e.values),a,r)),e}var To=class{constructor(e,o){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=o}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:o},parts:r}=this._$AD,a=(e?.creationScope??Ce).importNode(o,!0);xe.currentNode=a;let s=xe.nextNode(),n=0,c=0,d=r[0];for(;d!==void 0;){if(n===d.index){let h;d.type===2?h=new Be(s,s.nextSibling,this,e):d.type===1?h=new d.ctor(s,d.name,d.strings,this,e):d.type===6&&(h=new Ro(s,this,e)),this._$AV.push(h),d=r[++c]}n!==d?.index&&(s=xe.nextNode(),n++)}return xe.currentNode=Ce,a}p(e){let o=0;for(let r of this._$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(e,r,o),o+=r.strings.length-2):r._$AI(e[o])),o++}},Be=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,o,r,a){this.type=2,this._$AH=L,this._$AN=void 0,this._$AA=e,this._$AB=o,this._$AM=r,this.options=a,this._$Cv=a?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,o=this._$AM;return o!==void 0&&e?.nodeType===11&&(e=o.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,o=this){e=ke(this,e,o),ao(e)?e===L||e==null||e===""?(this._$AH!==L&&this._$AR(),this._$AH=L):e!==this._$AH&&e!==G&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):ui(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==L&&ao(this._$AH)?this._$AA.nextSibling.data=e:this.T(Ce.createTextNode(e)),this._$AH=e}$(e){let{values:o,_$litType$:r}=e,a=typeof r=="number"?this._$AC(e):(r.el===void 0&&(r.el=io.createElement(bi(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===a)this._$AH.p(o);else{let s=new To(a,this),n=s.u(this.options);s.p(o),this.T(n),this._$AH=s}}_$AC(e){let o=hi.get(e.strings);return o===void 0&&hi.set(e.strings,o=new io(e)),o}k(e){Pr(this._$AH)||(this._$AH=[],this._$AR());let o=this._$AH,r,a=0;for(let s of e)a===o.length?o.push(r=new t(this.O(ro()),this.O(ro()),this,this.options)):r=o[a],r._$AI(s),a++;a<o.length&&(this._$AR(r&&r._$AB.nextSibling,a),o.length=a)}_$AR(e=this._$AA.nextSibling,o){for(this._$AP?.(!1,!0,o);e!==this._$AB;){let r=si(e).nextSibling;si(e).remove(),e=r}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},ze=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,o,r,a,s){this.type=1,this._$AH=L,this._$AN=void 0,this.element=e,this.name=o,this._$AM=a,this.options=s,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=L}_$AI(e,o=this,r,a){let s=this.strings,n=!1;if(s===void 0)e=ke(this,e,o,0),n=!ao(e)||e!==this._$AH&&e!==G,n&&(this._$AH=e);else{let c=e,d,h;for(e=s[0],d=0;d<s.length-1;d++)h=ke(this,c[r+d],o,d),h===G&&(h=this._$AH[d]),n||=!ao(h)||h!==this._$AH[d],h===L?e=L:e!==L&&(e+=(h??"")+s[d+1]),this._$AH[d]=h}n&&!a&&this.j(e)}j(e){e===L?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},Oo=class extends ze{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===L?void 0:e}},Io=class extends ze{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==L)}},Po=class extends ze{constructor(e,o,r,a,s){super(e,o,r,a,s),this.type=5}_$AI(e,o=this){if((e=ke(this,e,o,0)??L)===G)return;let r=this._$AH,a=e===L&&r!==L||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,s=e!==L&&(r===L||a);a&&this.element.removeEventListener(this.name,this,r),s&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},Ro=class{constructor(e,o,r){this.element=e,this.type=6,this._$AN=void 0,this._$AM=o,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(e){ke(this,e)}},vi={M:Or,P:Qt,A:Ir,C:1,L:gi,R:To,D:ui,V:ke,I:Be,H:ze,N:Io,U:Po,B:Oo,F:Ro},nl=Tr.litHtmlPolyfillSupport;nl?.(io,Be),(Tr.litHtmlVersions??=[]).push("3.3.3");var yi=(t,e,o)=>{let r=o?.renderBefore??e,a=r._$litPart$;if(a===void 0){let s=o?.renderBefore??null;r._$litPart$=a=new Be(e.insertBefore(ro(),s),s,void 0,o??{})}return a._$AI(t),a};var Dr=globalThis,Dt=class extends Gt{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let o=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=yi(o,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return G}};Dt._$litElement$=!0,Dt.finalized=!0,Dr.litElementHydrateSupport?.({LitElement:Dt});var ll=Dr.litElementPolyfillSupport;ll?.({LitElement:Dt});(Dr.litElementVersions??=[]).push("4.2.2");var xi=v`
  :host {
    --size: 3rem;

    display: inline-flex;
    align-items: center;
    justify-content: center;
    position: relative;
    width: var(--size);
    height: var(--size);
    color: var(--wa-color-neutral-on-normal);
    font: inherit;
    font-size: calc(var(--size) * 0.4);
    vertical-align: middle;
    background-color: var(--wa-color-neutral-fill-normal);
    border-radius: var(--wa-border-radius-circle);
    user-select: none;
    -webkit-user-select: none;
  }

  :host([shape='square']) {
    border-radius: 0;
  }

  :host([shape='rounded']) {
    border-radius: var(--wa-border-radius-m);
  }

  .icon {
    display: flex;
    align-items: center;
    justify-content: center;
    position: absolute;
    top: 0;
    left: 0;
    width: 100%;
    height: 100%;
  }

  .initials {
    line-height: 1;
    text-transform: uppercase;
  }

  .image {
    position: absolute;
    top: 0;
    left: 0;
    width: 100%;
    height: 100%;
    object-fit: cover;
    overflow: hidden;
    border-radius: inherit;
  }
`;var re=class extends Event{constructor(){super("wa-error",{bubbles:!0,cancelable:!1,composed:!0})}};function y(t,e){let o={waitUntilFirstUpdate:!1,...e};return(r,a)=>{let{update:s}=r,n=Array.isArray(t)?t:[t];r.update=function(c){n.forEach(d=>{let h=d;if(c.has(h)){let u=c.get(h),m=this[h];u!==m&&(!o.waitUntilFirstUpdate||this.hasUpdated)&&this[a](u,m)}}),s.call(this,c)}}}var x=t=>(e,o)=>{o!==void 0?o.addInitializer(()=>{customElements.define(t,e)}):customElements.define(t,e)};var cl={attribute:!0,type:String,converter:eo,reflect:!1,hasChanged:Ao},dl=(t=cl,e,o)=>{let{kind:r,metadata:a}=o,s=globalThis.litPropertyMetadata.get(a);if(s===void 0&&globalThis.litPropertyMetadata.set(a,s=new Map),r==="setter"&&((t=Object.create(t)).wrapped=!0),s.set(o.name,t),r==="accessor"){let{name:n}=o;return{set(c){let d=e.get.call(this);e.set.call(this,c),this.requestUpdate(n,d,t,!0,c)},init(c){return c!==void 0&&this.C(n,void 0,t,c),c}}}if(r==="setter"){let{name:n}=o;return function(c){let d=this[n];e.call(this,c),this.requestUpdate(n,d,t,!0,c)}}throw Error("Unsupported decorator location: "+r)};function l(t){return(e,o)=>typeof o=="object"?dl(t,e,o):((r,a,s)=>{let n=a.hasOwnProperty(s);return a.constructor.createProperty(s,r),n?Object.getOwnPropertyDescriptor(a,s):void 0})(t,e,o)}function E(t){return l({...t,state:!0,attribute:!1})}var Se=(t,e,o)=>(o.configurable=!0,o.enumerable=!0,Reflect.decorate&&typeof e!="object"&&Object.defineProperty(t,e,o),o);function b(t,e){return(o,r,a)=>{let s=n=>n.renderRoot?.querySelector(t)??null;if(e){let{get:n,set:c}=typeof r=="object"?o:a??(()=>{let d=Symbol();return{get(){return this[d]},set(h){this[d]=h}}})();return Se(o,r,{get(){let d=n.call(this);return d===void 0&&(d=s(this),(d!==null||this.hasUpdated)&&c.call(this,d)),d}})}return Se(o,r,{get(){return s(this)}})}}var Fr=v`
  :host {
    box-sizing: border-box;
  }

  :host *,
  :host *::before,
  :host *::after {
    box-sizing: inherit;
  }

  [hidden],
  :host([hidden]) {
    display: none !important;
  }
`,pl=/;\s+$/;function hl(t){return t.replace(/[A-Z]/g,e=>`-${e.toLowerCase()}`)}function Ci(t){let{property:e,value:o,element:r}=t;if(o){let a=r.getAttribute("style")||"";a&&(a.match(pl)||(a+=";"),a+=" ");let s=`${e}: ${o}`;return a.includes(s)?void 0:`${a}${s};`}return null}var Do,k=class extends Dt{constructor(){super(),Na(this,Do,!1),this.initialReflectedProperties=new Map,this.didSSR=!!this.shadowRoot,this.customStates={set:(e,o)=>{if(this.internals?.states)try{o?this.internals.states.add(e):this.internals.states.delete(e)}catch(r){if(String(r).includes("must start with '--'"))console.error("Your browser implements an outdated version of CustomStateSet. Consider using a polyfill");else throw r}},has:e=>{if(!this.internals?.states)return!1;try{return this.internals.states.has(e)}catch{return!1}}};try{this.internals=this.attachInternals()}catch{console.error("Element internals are not supported in your browser. Consider using a polyfill")}this.customStates.set("wa-defined",!0);let t=this.constructor;for(let[e,o]of t.elementProperties)o.default==="inherit"&&o.initial!==void 0&&typeof e=="string"&&this.customStates.set(`initial-${e}-${o.initial}`,!0)}static get styles(){let t=Array.isArray(this.css)?this.css:this.css?[this.css]:[];return[Fr,...t]}connectedCallback(){super.connectedCallback(),this.didSSR||this.shadowRoot?.prepend(document.createComment(` Web Awesome: https://webawesome.com/docs/components/${this.localName.replace("wa-","")} `)),this.didSSR&&this.updateComplete.then(()=>{this.shadowRoot?.prepend(document.createComment(` Web Awesome: https://webawesome.com/docs/components/${this.localName.replace("wa-","")} `))})}attributeChangedCallback(t,e,o){qa(this,Do)||(this.constructor.elementProperties.forEach((r,a)=>{r.reflect&&this[a]!=null&&this.initialReflectedProperties.set(a,this[a])}),Wa(this,Do,!0)),super.attributeChangedCallback(t,e,o)}willUpdate(t){super.willUpdate(t),this.initialReflectedProperties.forEach((e,o)=>{t.has(o)&&this[o]==null&&(this[o]=e)})}firstUpdated(t){super.firstUpdated(t),this.didSSR&&this.shadowRoot?.querySelectorAll("slot").forEach(e=>{e.dispatchEvent(new Event("slotchange",{bubbles:!0,composed:!1,cancelable:!1}))})}update(t){try{super.update(t)}catch(e){if(this.didSSR&&!this.hasUpdated){let o=new Event("lit-hydration-error",{bubbles:!0,composed:!0,cancelable:!1});o.error=e,this.dispatchEvent(o)}throw e}}setStyle(t,e){if(!this.style){let o=Ci({property:hl(t),value:e,element:this});o&&this.setAttribute("style",o);return}this.style[t]=e}setStyleProperty(t,e){if(!this.style){let o=Ci({property:t,value:e,element:this});o&&this.setAttribute("style",o);return}this.style.setProperty(t,e)}relayNativeEvent(t,e){t.stopImmediatePropagation(),this.dispatchEvent(new t.constructor(t.type,{...t,...e}))}};Do=new WeakMap;i([l()],k.prototype,"dir",2);i([l()],k.prototype,"lang",2);i([l({type:Boolean,reflect:!0,attribute:"did-ssr"})],k.prototype,"didSSR",2);var Et=class extends k{constructor(){super(...arguments),this.hasError=!1,this.image="",this.label="",this.initials="",this.loading="eager",this.shape="circle"}handleImageChange(){this.hasError=!1}handleImageLoadError(){this.hasError=!0,this.dispatchEvent(new re)}connectedCallback(){if(super.connectedCallback(),this.didSSR){let t=this.shadowRoot?.querySelector?.("img");t&&t.complete&&t.naturalWidth<=0&&this.updateComplete.then(()=>{this.handleImageLoadError()})}}render(){let t=p`
      <img
        part="image"
        class="image"
        src="${this.image}"
        loading="${this.loading}"
        role="img"
        aria-label=${this.label}
        @error="${this.handleImageLoadError}"
      />
    `,e=p``;return this.initials?e=p`<div part="initials" class="initials" role="img" aria-label=${this.label}>
        ${this.initials}
      </div>`:e=p`
        <slot name="icon" part="icon" class="icon" role="img" aria-label=${this.label}>
          <wa-icon name="user" library="system" variant="solid"></wa-icon>
        </slot>
      `,p` ${this.image&&!this.hasError?t:e} `}};Et.css=xi;i([E()],Et.prototype,"hasError",2);i([l()],Et.prototype,"image",2);i([l()],Et.prototype,"label",2);i([l()],Et.prototype,"initials",2);i([l()],Et.prototype,"loading",2);i([l({reflect:!0})],Et.prototype,"shape",2);i([y("image")],Et.prototype,"handleImageChange",1);Et=i([x("wa-avatar")],Et);var ki=class extends Event{constructor(){super("wa-load",{bubbles:!0,cancelable:!1,composed:!0})}};var zi=v`
  :host {
    --primary-color: currentColor;
    --primary-opacity: 1;
    --secondary-color: currentColor;
    --secondary-opacity: 0.4;
    --rotate-angle: 0deg;

    box-sizing: content-box;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    vertical-align: -0.125em;
  }

  /* #region Canvas — the box the icon is centered within (mirrors Font Awesome's icon canvas). Orthogonal to font-size. */

  /* Fixed width (default): 1.25em × 1em (20 × 16px) */
  :host(:not([canvas])),
  :host([canvas='fixed']) {
    width: 1.25em;
    height: 1em;
    min-width: 1.25em; /* <-- this is what Safari respects for intrinsic */
    min-height: 1em;
  }

  /* Auto: hug the icon's width. \`auto-width\` is the deprecated alias for canvas="auto". */
  :host([canvas='auto']),
  :host([auto-width]:not([canvas])) {
    width: auto;
    height: 1em;
  }

  /* Square: 1.25em × 1.25em (20 × 20px) */
  :host([canvas='square']) {
    width: 1.25em;
    height: 1.25em;
    min-width: 1.25em;
    min-height: 1.25em;
  }

  /* Roomy: 1.5em × 1.5em (24 × 24px) */
  :host([canvas='roomy']) {
    width: 1.5em;
    height: 1.5em;
    min-width: 1.5em;
    min-height: 1.5em;
  }

  /* #endregion */

  svg {
    /* NOTE: Avoid setting fill here. A stylesheet rule beats SVG presentation attributes, breaking stroke-based
       libraries like Lucide (fill="none" stroke="currentColor") and attribute-based mutators (issue #1733). The default
       library applies fill="currentColor" in its mutator instead. */
    height: 1em;
    overflow: visible;
    width: auto;

    /* Duotone colors with path-specific opacity fallback */
    path[data-duotone-primary] {
      color: var(--primary-color);
      opacity: var(--path-opacity, var(--primary-opacity));
    }

    path[data-duotone-secondary] {
      color: var(--secondary-color);
      opacity: var(--path-opacity, var(--secondary-opacity));
    }
  }

  /* Rotation */
  :host([rotate]) {
    transform: rotate(var(--rotate-angle, 0deg));
  }

  /* Flipping */
  :host([flip='x']) {
    transform: scaleX(-1);
  }
  :host([flip='y']) {
    transform: scaleY(-1);
  }
  :host([flip='both']) {
    transform: scale(-1, -1);
  }

  /* Rotation and Flipping combined */
  :host([rotate][flip='x']) {
    transform: rotate(var(--rotate-angle, 0deg)) scaleX(-1);
  }
  :host([rotate][flip='y']) {
    transform: rotate(var(--rotate-angle, 0deg)) scaleY(-1);
  }
  :host([rotate][flip='both']) {
    transform: rotate(var(--rotate-angle, 0deg)) scale(-1, -1);
  }

  /* #region Animations — ported from Font Awesome 7.3 (--fa-* props mapped to wa-icon's --* names) */

  :host([animation='beat']) {
    animation-name: beat;
    animation-delay: var(--animation-delay, 0s);
    animation-direction: var(--animation-direction, normal);
    animation-duration: var(--animation-duration, 1s);
    animation-iteration-count: var(--animation-iteration-count, infinite);
    animation-timing-function: var(--animation-timing, ease-in-out);
  }

  :host([animation='bounce']) {
    animation-name: bounce;
    animation-delay: var(--animation-delay, 0s);
    animation-direction: var(--animation-direction, normal);
    animation-duration: var(--animation-duration, 1s);
    animation-iteration-count: var(--animation-iteration-count, infinite);
    animation-timing-function: var(--animation-timing, cubic-bezier(0.28, 0.84, 0.42, 1));
  }

  :host([animation='fade']) {
    animation-name: fade;
    animation-delay: var(--animation-delay, 0s);
    animation-direction: var(--animation-direction, normal);
    animation-duration: var(--animation-duration, 1s);
    animation-iteration-count: var(--animation-iteration-count, infinite);
    animation-timing-function: var(--animation-timing, ease-in-out);
  }

  :host([animation='beat-fade']) {
    animation-name: beat-fade;
    animation-delay: var(--animation-delay, 0s);
    animation-direction: var(--animation-direction, normal);
    animation-duration: var(--animation-duration, 1s);
    animation-iteration-count: var(--animation-iteration-count, infinite);
    animation-timing-function: var(--animation-timing, ease-in-out);
  }

  :host([animation='flip']) {
    animation-name: flip;
    animation-delay: var(--animation-delay, 0s);
    animation-direction: var(--animation-direction, normal);
    animation-duration: var(--animation-duration, 1.5s);
    animation-iteration-count: var(--animation-iteration-count, infinite);
    animation-timing-function: var(--animation-timing, ease-in-out);
  }

  :host([animation='flip-360']) {
    animation-name: flip-360;
    animation-delay: var(--animation-delay, 0s);
    animation-direction: var(--animation-direction, normal);
    animation-duration: var(--animation-duration, 1s);
    animation-iteration-count: var(--animation-iteration-count, infinite);
    animation-timing-function: var(--animation-timing, ease-in-out);
  }

  :host([animation='shake']) {
    animation-name: shake;
    animation-delay: var(--animation-delay, 0s);
    animation-direction: var(--animation-direction, normal);
    animation-duration: var(--animation-duration, 0.75s);
    animation-iteration-count: var(--animation-iteration-count, infinite);
    animation-timing-function: var(--animation-timing, ease-in-out);
  }

  :host([animation='spin']) {
    animation-name: spin;
    animation-delay: var(--animation-delay, 0s);
    animation-direction: var(--animation-direction, normal);
    animation-duration: var(--animation-duration, 2s);
    animation-iteration-count: var(--animation-iteration-count, infinite);
    animation-timing-function: var(--animation-timing, linear);
  }

  :host([animation='spin-pulse']) {
    animation-name: spin;
    animation-delay: var(--animation-delay, 0s);
    animation-direction: var(--animation-direction, normal);
    animation-duration: var(--animation-duration, 1s);
    animation-iteration-count: var(--animation-iteration-count, infinite);
    animation-timing-function: var(--animation-timing, steps(8));
  }

  /* spin-reverse is FA's reverse modifier expressed as a standalone value; reverse any spin via --animation-direction: reverse */
  :host([animation='spin-reverse']) {
    animation-name: spin;
    animation-delay: var(--animation-delay, 0s);
    animation-direction: var(--animation-direction, reverse);
    animation-duration: var(--animation-duration, 2s);
    animation-iteration-count: var(--animation-iteration-count, infinite);
    animation-timing-function: var(--animation-timing, linear);
  }

  :host([animation='spin-snap']) {
    animation-name: spin-snap;
    animation-delay: var(--animation-delay, 0s);
    animation-direction: var(--animation-direction, normal);
    animation-duration: var(--animation-duration, 3s);
    animation-iteration-count: var(--animation-iteration-count, infinite);
    animation-timing-function: var(--animation-timing, linear);
  }

  :host([animation='spin-snap-4']) {
    animation-name: spin-snap-4;
    animation-delay: var(--animation-delay, 0s);
    animation-direction: var(--animation-direction, normal);
    animation-duration: var(--animation-duration, 2.4s);
    animation-iteration-count: var(--animation-iteration-count, infinite);
    animation-timing-function: var(--animation-timing, linear);
  }

  :host([animation='spin-snap-8']) {
    animation-name: spin-snap-8;
    animation-delay: var(--animation-delay, 0s);
    animation-direction: var(--animation-direction, normal);
    animation-duration: var(--animation-duration, 4s);
    animation-iteration-count: var(--animation-iteration-count, infinite);
    animation-timing-function: var(--animation-timing, linear);
  }

  :host([animation='buzz']) {
    animation-name: buzz;
    animation-delay: var(--animation-delay, 0s);
    animation-direction: var(--animation-direction, normal);
    animation-duration: var(--animation-duration, 0.6s);
    animation-iteration-count: var(--animation-iteration-count, infinite);
    animation-timing-function: var(--animation-timing, linear);
  }

  :host([animation='wag']) {
    animation-name: wag;
    animation-delay: var(--animation-delay, 0s);
    animation-direction: var(--animation-direction, normal);
    animation-duration: var(--animation-duration, 0.9s);
    animation-iteration-count: var(--animation-iteration-count, infinite);
    animation-timing-function: var(--animation-timing, ease-out);
    transform-origin: bottom center;
  }

  :host([animation='float']) {
    animation-name: float;
    animation-delay: var(--animation-delay, 0s);
    animation-direction: var(--animation-direction, normal);
    animation-duration: var(--animation-duration, 3s);
    animation-iteration-count: var(--animation-iteration-count, infinite);
    animation-timing-function: var(--animation-timing, ease-in-out);
    will-change: transform;
  }

  :host([animation='swing']) {
    animation-name: swing;
    animation-delay: var(--animation-delay, 0s);
    animation-direction: var(--animation-direction, normal);
    animation-duration: var(--animation-duration, 1.2s);
    animation-iteration-count: var(--animation-iteration-count, infinite);
    animation-timing-function: var(--animation-timing, ease-out);
    transform-origin: top center;
  }

  :host([animation='jello']) {
    animation-name: jello;
    animation-delay: var(--animation-delay, 0s);
    animation-direction: var(--animation-direction, normal);
    animation-duration: var(--animation-duration, 0.9s);
    animation-iteration-count: var(--animation-iteration-count, infinite);
    animation-timing-function: var(--animation-timing, ease-out);
  }

  @media (prefers-reduced-motion: reduce) {
    :host([animation='beat']),
    :host([animation='bounce']),
    :host([animation='fade']),
    :host([animation='beat-fade']),
    :host([animation='flip']),
    :host([animation='flip-360']),
    :host([animation='shake']),
    :host([animation='spin']),
    :host([animation='spin-pulse']),
    :host([animation='spin-reverse']),
    :host([animation='spin-snap']),
    :host([animation='spin-snap-4']),
    :host([animation='spin-snap-8']),
    :host([animation='buzz']),
    :host([animation='wag']),
    :host([animation='float']),
    :host([animation='swing']),
    :host([animation='jello']) {
      animation: none !important;
      transition: none !important;
    }
  }

  /* #endregion */

  /* #region Keyframes — ported verbatim from Font Awesome 7.3 */

  @keyframes beat {
    0% {
      transform: scale(1);
    }
    25% {
      transform: scale(calc(1.25 * var(--beat-scale, 1.25)));
    }
    45% {
      transform: scale(calc(1.22 * var(--beat-scale, 1.22)));
    }
    65% {
      transform: scale(calc(1.25 * var(--beat-scale, 1.25)));
    }
    90% {
      transform: scale(1);
    }
  }

  @keyframes bounce {
    0% {
      transform: scale(1, 1) translateY(0);
      /* No fallback by design (ported from FA 7.3): the first segment uses the user's --animation-timing or the CSS
         initial ease, while the explicit cubic-beziers on later stops drive the bounce physics. */
      animation-timing-function: var(--animation-timing);
    }
    14% {
      transform: scale(var(--bounce-start-scale-x, 1.06), var(--bounce-start-scale-y, 0.94))
        translateY(var(--bounce-anticipation, 3px));
      animation-timing-function: cubic-bezier(0.33, 0, 0.66, 0.33);
    }
    32% {
      transform: scale(var(--bounce-jump-scale-x, 0.94), var(--bounce-jump-scale-y, 1.12))
        translateY(calc(-1 * var(--bounce-height, 0.5em)));
      animation-timing-function: cubic-bezier(0.33, 0.66, 0.66, 1);
    }
    52% {
      transform: scale(1, 1) translateY(calc(-1 * var(--bounce-height, 0.5em) * 1.1));
      animation-timing-function: cubic-bezier(0.5, 0, 1, 0.5);
    }
    70% {
      transform: scale(var(--bounce-land-scale-x, 1.06), var(--bounce-land-scale-y, 0.92)) translateY(0);
      animation-timing-function: cubic-bezier(0.33, 0.33, 0.66, 1);
    }
    85% {
      transform: scale(0.98, 1.04) translateY(calc(-2px * var(--bounce-rebound, 1)));
      animation-timing-function: cubic-bezier(0.33, 0, 0.66, 1);
    }
    100% {
      transform: scale(1, 1) translateY(0);
    }
  }

  @keyframes fade {
    0% {
      opacity: 1;
      transform: scale(1);
      animation-timing-function: cubic-bezier(0.2, 0, 0.4, 1);
    }
    40% {
      opacity: var(--fade-opacity, 0.4);
      transform: scale(0.98);
      animation-timing-function: cubic-bezier(0.4, 0, 0.6, 1);
    }
    100% {
      opacity: 1;
      transform: scale(1);
    }
  }

  @keyframes beat-fade {
    0% {
      opacity: var(--beat-fade-opacity, 0.4);
      transform: scale(1);
      animation-timing-function: cubic-bezier(0.2, 0, 0.4, 1);
    }
    25% {
      opacity: calc(var(--beat-fade-opacity, 0.4) + 0.4);
      transform: scale(var(--beat-fade-scale, 1.28));
      animation-timing-function: cubic-bezier(0.4, 0, 0.6, 1);
    }
    45% {
      opacity: 1;
      transform: scale(var(--beat-fade-scale, 1.25));
      animation-timing-function: cubic-bezier(0.4, 0, 0.2, 1);
    }
    65% {
      opacity: calc(var(--beat-fade-opacity, 0.4) + 0.4);
      transform: scale(var(--beat-fade-scale, 1.28));
      animation-timing-function: cubic-bezier(0.4, 0, 0.6, 1);
    }
    100% {
      opacity: var(--beat-fade-opacity, 0.4);
      transform: scale(1);
    }
  }

  @keyframes flip {
    0% {
      transform: perspective(2em) scale(1) rotate3d(var(--flip-x, 0), var(--flip-y, 1), var(--flip-z, 0), 0deg);
      animation-timing-function: cubic-bezier(0.2, 0, 0.4, 1);
    }
    8% {
      transform: perspective(2em) scale(var(--flip-anticipation-scale, 0.95))
        rotate3d(var(--flip-x, 0), var(--flip-y, 1), var(--flip-z, 0), 0deg);
      animation-timing-function: cubic-bezier(0.33, 0, 0.66, 0.33);
    }
    35% {
      transform: perspective(2em) scale(1)
        rotate3d(var(--flip-x, 0), var(--flip-y, 1), var(--flip-z, 0), calc(var(--flip-angle, -360deg) * 0.6));
      animation-timing-function: linear;
    }
    65% {
      transform: perspective(2em) scale(1)
        rotate3d(var(--flip-x, 0), var(--flip-y, 1), var(--flip-z, 0), calc(var(--flip-angle, -360deg) * 0.5));
      animation-timing-function: cubic-bezier(0.33, 0.66, 0.66, 1);
    }
    92% {
      transform: perspective(2em) scale(1)
        rotate3d(
          var(--flip-x, 0),
          var(--flip-y, 1),
          var(--flip-z, 0),
          calc(var(--flip-angle, -360deg) * var(--flip-overshoot, 1.04))
        );
      animation-timing-function: cubic-bezier(0.33, 0, 0.66, 1);
    }
    100% {
      transform: perspective(2em) scale(1)
        rotate3d(var(--flip-x, 0), var(--flip-y, 1), var(--flip-z, 0), var(--flip-angle, -360deg));
    }
  }

  @keyframes flip-360 {
    0% {
      transform: perspective(2em) scale(1) rotate3d(var(--flip-x, 0), var(--flip-y, 1), var(--flip-z, 0), 0deg);
      animation-timing-function: cubic-bezier(0.2, 0, 0.4, 1);
    }
    8% {
      transform: perspective(2em) scale(var(--flip-anticipation-scale, 0.95))
        rotate3d(var(--flip-x, 0), var(--flip-y, 1), var(--flip-z, 0), 0deg);
      animation-timing-function: cubic-bezier(0.33, 0, 0.66, 0.33);
    }
    50% {
      transform: perspective(2em) scale(1)
        rotate3d(var(--flip-x, 0), var(--flip-y, 1), var(--flip-z, 0), calc(var(--flip-angle, -360deg) * 0.6));
      animation-timing-function: cubic-bezier(0.33, 0.66, 0.66, 1);
    }
    80% {
      transform: perspective(2em) scale(1)
        rotate3d(
          var(--flip-x, 0),
          var(--flip-y, 1),
          var(--flip-z, 0),
          calc(var(--flip-angle, -360deg) * var(--flip-overshoot, 1.04))
        );
      animation-timing-function: cubic-bezier(0.33, 0, 0.66, 1);
    }
    100% {
      transform: perspective(2em) scale(1)
        rotate3d(var(--flip-x, 0), var(--flip-y, 1), var(--flip-z, 0), var(--flip-angle, -360deg));
    }
  }

  @keyframes shake {
    0% {
      transform: rotate(0deg);
      animation-timing-function: cubic-bezier(0.2, 0, 0.8, 1);
    }
    8% {
      transform: rotate(35deg) translateX(1px);
      animation-timing-function: cubic-bezier(0.3, 0, 0.7, 1);
    }
    20% {
      transform: rotate(-22deg) translateX(-1px);
      animation-timing-function: cubic-bezier(0.3, 0, 0.7, 1);
    }
    35% {
      transform: rotate(15deg) translateX(1px);
      animation-timing-function: cubic-bezier(0.3, 0, 0.7, 1);
    }
    50% {
      transform: rotate(-9deg);
      animation-timing-function: cubic-bezier(0.4, 0, 0.6, 1);
    }
    65% {
      transform: rotate(5deg);
      animation-timing-function: cubic-bezier(0.4, 0, 0.6, 1);
    }
    78% {
      transform: rotate(-3deg);
      animation-timing-function: cubic-bezier(0.4, 0, 0.6, 1);
    }
    90% {
      transform: rotate(1deg);
      animation-timing-function: cubic-bezier(0.4, 0, 0.2, 1);
    }
    100% {
      transform: rotate(0deg);
    }
  }

  @keyframes spin {
    0% {
      transform: rotate(0deg);
    }
    100% {
      transform: rotate(360deg);
    }
  }

  @keyframes spin-snap {
    0% {
      transform: rotate(0deg);
      animation-timing-function: cubic-bezier(0, 0, 0.2, 1);
    }
    12% {
      transform: rotate(60deg);
      animation-timing-function: cubic-bezier(0.8, 0, 1, 1);
    }
    16.67% {
      transform: rotate(60deg);
      animation-timing-function: cubic-bezier(0, 0, 0.2, 1);
    }
    28.67% {
      transform: rotate(120deg);
      animation-timing-function: cubic-bezier(0.8, 0, 1, 1);
    }
    33.33% {
      transform: rotate(120deg);
      animation-timing-function: cubic-bezier(0, 0, 0.2, 1);
    }
    45.33% {
      transform: rotate(180deg);
      animation-timing-function: cubic-bezier(0.8, 0, 1, 1);
    }
    50% {
      transform: rotate(180deg);
      animation-timing-function: cubic-bezier(0, 0, 0.2, 1);
    }
    62% {
      transform: rotate(240deg);
      animation-timing-function: cubic-bezier(0.8, 0, 1, 1);
    }
    66.67% {
      transform: rotate(240deg);
      animation-timing-function: cubic-bezier(0, 0, 0.2, 1);
    }
    78.67% {
      transform: rotate(300deg);
      animation-timing-function: cubic-bezier(0.8, 0, 1, 1);
    }
    83.33% {
      transform: rotate(300deg);
      animation-timing-function: cubic-bezier(0, 0, 0.2, 1);
    }
    95.33% {
      transform: rotate(360deg);
      animation-timing-function: cubic-bezier(0.8, 0, 1, 1);
    }
    100% {
      transform: rotate(360deg);
    }
  }

  @keyframes spin-snap-4 {
    0% {
      transform: rotate(0deg);
      animation-timing-function: cubic-bezier(0, 0, 0.2, 1);
    }
    15% {
      transform: rotate(90deg);
      animation-timing-function: cubic-bezier(0.8, 0, 1, 1);
    }
    25% {
      transform: rotate(90deg);
      animation-timing-function: cubic-bezier(0, 0, 0.2, 1);
    }
    40% {
      transform: rotate(180deg);
      animation-timing-function: cubic-bezier(0.8, 0, 1, 1);
    }
    50% {
      transform: rotate(180deg);
      animation-timing-function: cubic-bezier(0, 0, 0.2, 1);
    }
    65% {
      transform: rotate(270deg);
      animation-timing-function: cubic-bezier(0.8, 0, 1, 1);
    }
    75% {
      transform: rotate(270deg);
      animation-timing-function: cubic-bezier(0, 0, 0.2, 1);
    }
    90% {
      transform: rotate(360deg);
      animation-timing-function: cubic-bezier(0.8, 0, 1, 1);
    }
    100% {
      transform: rotate(360deg);
    }
  }

  @keyframes spin-snap-8 {
    0% {
      transform: rotate(0deg);
      animation-timing-function: cubic-bezier(0, 0, 0.2, 1);
    }
    9% {
      transform: rotate(45deg);
      animation-timing-function: cubic-bezier(0.8, 0, 1, 1);
    }
    12.5% {
      transform: rotate(45deg);
      animation-timing-function: cubic-bezier(0, 0, 0.2, 1);
    }
    21.5% {
      transform: rotate(90deg);
      animation-timing-function: cubic-bezier(0.8, 0, 1, 1);
    }
    25% {
      transform: rotate(90deg);
      animation-timing-function: cubic-bezier(0, 0, 0.2, 1);
    }
    34% {
      transform: rotate(135deg);
      animation-timing-function: cubic-bezier(0.8, 0, 1, 1);
    }
    37.5% {
      transform: rotate(135deg);
      animation-timing-function: cubic-bezier(0, 0, 0.2, 1);
    }
    46.5% {
      transform: rotate(180deg);
      animation-timing-function: cubic-bezier(0.8, 0, 1, 1);
    }
    50% {
      transform: rotate(180deg);
      animation-timing-function: cubic-bezier(0, 0, 0.2, 1);
    }
    59% {
      transform: rotate(225deg);
      animation-timing-function: cubic-bezier(0.8, 0, 1, 1);
    }
    62.5% {
      transform: rotate(225deg);
      animation-timing-function: cubic-bezier(0, 0, 0.2, 1);
    }
    71.5% {
      transform: rotate(270deg);
      animation-timing-function: cubic-bezier(0.8, 0, 1, 1);
    }
    75% {
      transform: rotate(270deg);
      animation-timing-function: cubic-bezier(0, 0, 0.2, 1);
    }
    84% {
      transform: rotate(315deg);
      animation-timing-function: cubic-bezier(0.8, 0, 1, 1);
    }
    87.5% {
      transform: rotate(315deg);
      animation-timing-function: cubic-bezier(0, 0, 0.2, 1);
    }
    96.5% {
      transform: rotate(360deg);
      animation-timing-function: cubic-bezier(0.8, 0, 1, 1);
    }
    100% {
      transform: rotate(360deg);
    }
  }

  @keyframes buzz {
    0% {
      transform: translateX(0) rotate(0deg);
      animation-timing-function: cubic-bezier(0.1, 0, 0.9, 1);
    }
    5% {
      transform: translateX(var(--buzz-distance, 4px)) rotate(0.5deg);
    }
    10% {
      transform: translateX(calc(-1 * var(--buzz-distance, 4px))) rotate(-0.5deg);
    }
    15% {
      transform: translateX(var(--buzz-distance, 4px)) rotate(0.3deg);
    }
    20% {
      transform: translateX(calc(-1 * var(--buzz-distance, 4px))) rotate(-0.3deg);
    }
    25% {
      transform: translateX(calc(var(--buzz-distance, 4px) * 0.7)) rotate(0.2deg);
    }
    30% {
      transform: translateX(calc(-1 * var(--buzz-distance, 4px) * 0.7)) rotate(-0.2deg);
    }
    35% {
      transform: translateX(calc(var(--buzz-distance, 4px) * 0.4)) rotate(0.1deg);
    }
    40% {
      transform: translateX(0) rotate(0deg);
    }
    100% {
      transform: translateX(0) rotate(0deg);
    }
  }

  @keyframes wag {
    0% {
      transform: rotate(0deg);
      animation-timing-function: cubic-bezier(0.2, 0, 0.6, 1);
    }
    12% {
      transform: rotate(var(--wag-angle, 12deg));
      animation-timing-function: cubic-bezier(0.4, 0, 0.2, 1);
    }
    24% {
      transform: rotate(2deg);
      animation-timing-function: cubic-bezier(0.2, 0, 0.6, 1);
    }
    36% {
      transform: rotate(calc(var(--wag-angle, 12deg) * 0.85));
      animation-timing-function: cubic-bezier(0.4, 0, 0.2, 1);
    }
    48% {
      transform: rotate(1deg);
      animation-timing-function: cubic-bezier(0.2, 0, 0.6, 1);
    }
    58% {
      transform: rotate(calc(var(--wag-angle, 12deg) * 0.6));
      animation-timing-function: cubic-bezier(0.4, 0, 0.2, 1);
    }
    68% {
      transform: rotate(0deg);
    }
    100% {
      transform: rotate(0deg);
    }
  }

  @keyframes float {
    0% {
      transform: translateY(0) translateX(0) rotate(0deg)
        scale(var(--float-squash-x, 1.02), var(--float-squash-y, 0.98));
      animation-timing-function: cubic-bezier(0.33, 0, 0.66, 0.33);
    }
    15% {
      transform: translateY(calc(-0.4 * var(--float-height, 6px))) translateX(var(--float-drift, 1px))
        rotate(var(--float-tilt, 1deg)) scale(1, 1);
      animation-timing-function: cubic-bezier(0.33, 0.66, 0.66, 1);
    }
    35% {
      transform: translateY(calc(-1 * var(--float-height, 6px))) translateX(0) rotate(0deg)
        scale(var(--float-stretch-x, 0.98), var(--float-stretch-y, 1.03));
      animation-timing-function: cubic-bezier(0.5, 0, 0.5, 0);
    }
    50% {
      transform: translateY(calc(-0.92 * var(--float-height, 6px))) translateX(calc(-0.5 * var(--float-drift, 1px)))
        rotate(calc(-0.5 * var(--float-tilt, 1deg))) scale(0.995, 1.01);
      animation-timing-function: cubic-bezier(0.33, 0, 0.66, 0.33);
    }
    70% {
      transform: translateY(calc(-0.3 * var(--float-height, 6px))) translateX(calc(-1 * var(--float-drift, 1px)))
        rotate(calc(-1 * var(--float-tilt, 1deg))) scale(1, 1);
      animation-timing-function: cubic-bezier(0.33, 0.66, 0.66, 1);
    }
    90% {
      transform: translateY(calc(0.05 * var(--float-height, 6px))) translateX(0) rotate(0deg)
        scale(var(--float-squash-x, 1.02), var(--float-squash-y, 0.98));
      animation-timing-function: cubic-bezier(0.33, 0, 0.66, 1);
    }
    100% {
      transform: translateY(0) translateX(0) rotate(0deg)
        scale(var(--float-squash-x, 1.02), var(--float-squash-y, 0.98));
    }
  }

  @keyframes swing {
    0% {
      transform: rotate(0deg);
      animation-timing-function: cubic-bezier(0.2, 0, 0.8, 1);
    }
    8% {
      transform: rotate(var(--swing-angle, 22deg));
      animation-timing-function: cubic-bezier(0.3, 0, 0.7, 1);
    }
    18% {
      transform: rotate(calc(-1 * var(--swing-angle, 22deg) * 0.85));
      animation-timing-function: cubic-bezier(0.3, 0, 0.7, 1);
    }
    28% {
      transform: rotate(calc(var(--swing-angle, 22deg) * 0.65));
      animation-timing-function: cubic-bezier(0.35, 0, 0.65, 1);
    }
    38% {
      transform: rotate(calc(-1 * var(--swing-angle, 22deg) * 0.45));
      animation-timing-function: cubic-bezier(0.4, 0, 0.6, 1);
    }
    48% {
      transform: rotate(calc(var(--swing-angle, 22deg) * 0.25));
      animation-timing-function: cubic-bezier(0.4, 0, 0.6, 1);
    }
    56% {
      transform: rotate(calc(-1 * var(--swing-angle, 22deg) * 0.1));
      animation-timing-function: cubic-bezier(0.4, 0, 0.6, 1);
    }
    64% {
      transform: rotate(0deg);
    }
    100% {
      transform: rotate(0deg);
    }
  }

  @keyframes jello {
    0% {
      transform: scale(1, 1);
      animation-timing-function: cubic-bezier(0.2, 0, 0.8, 1);
    }
    12% {
      transform: scale(var(--jello-scale-x, 1.15), calc(2 - var(--jello-scale-x, 1.15)));
      animation-timing-function: cubic-bezier(0.3, 0, 0.7, 1);
    }
    24% {
      transform: scale(calc(2 - var(--jello-scale-y, 1.12)), var(--jello-scale-y, 1.12));
      animation-timing-function: cubic-bezier(0.3, 0, 0.7, 1);
    }
    36% {
      transform: scale(
        calc(1 + (var(--jello-scale-x, 1.15) - 1) * 0.5),
        calc(2 - (1 + (var(--jello-scale-x, 1.15) - 1) * 0.5))
      );
      animation-timing-function: cubic-bezier(0.4, 0, 0.6, 1);
    }
    48% {
      transform: scale(
        calc(2 - (1 + (var(--jello-scale-y, 1.12) - 1) * 0.3)),
        calc(1 + (var(--jello-scale-y, 1.12) - 1) * 0.3)
      );
      animation-timing-function: cubic-bezier(0.4, 0, 0.6, 1);
    }
    58% {
      transform: scale(1.02, 0.98);
      animation-timing-function: cubic-bezier(0.4, 0, 0.2, 1);
    }
    68% {
      transform: scale(1, 1);
    }
    100% {
      transform: scale(1, 1);
    }
  }

  /* #endregion */
`;var{I:ul}=vi,Si=t=>t;var Ei=(t,e)=>e===void 0?t?._$litType$!==void 0:t?._$litType$===e;var $i=t=>t.strings===void 0,Li=()=>document.createComment(""),qe=(t,e,o)=>{let r=t._$AA.parentNode,a=e===void 0?t._$AB:e._$AA;if(o===void 0){let s=r.insertBefore(Li(),a),n=r.insertBefore(Li(),a);o=new ul(s,n,t,t.options)}else{let s=o._$AB.nextSibling,n=o._$AM,c=n!==t;if(c){let d;o._$AQ?.(t),o._$AM=t,o._$AP!==void 0&&(d=t._$AU)!==n._$AU&&o._$AP(d)}if(s!==a||c){let d=o._$AA;for(;d!==s;){let h=Si(d).nextSibling;Si(r).insertBefore(d,a),d=h}}}return o},ae=(t,e,o=t)=>(t._$AI(e,o),t),ml={},Fo=(t,e=ml)=>t._$AH=e,Ai=t=>t._$AH,Mo=t=>{t._$AR(),t._$AA.remove()};var so=Symbol(),Bo=Symbol(),Mr,Br=new Map,tt=class extends k{constructor(){super(...arguments),this.svg=null,this.autoWidth=!1,this.swapOpacity=!1,this.label="",this.library="default",this.rotate=0,this.resolveIcon=async(t,e)=>{let o;if(e?.spriteSheet){this.hasUpdated||await this.updateComplete,this.svg=p`<svg part="svg">
        <use part="use" href="${t}"></use>
      </svg>`,await this.updateComplete;let r=this.shadowRoot.querySelector("[part='svg']");return typeof e.mutator=="function"&&e.mutator(r,this),this.svg}try{if(o=await fetch(t,{mode:"cors"}),!o.ok)return o.status===410?so:Bo}catch{return Bo}try{let r=document.createElement("div");r.innerHTML=await o.text();let a=r.firstElementChild;if(a?.tagName?.toLowerCase()!=="svg")return so;Mr||(Mr=new DOMParser);let n=Mr.parseFromString(a.outerHTML,"text/html").body.querySelector("svg");return n?(n.part.add("svg"),document.adoptNode(n)):so}catch{return so}}}connectedCallback(){super.connectedCallback(),Ra(this)}firstUpdated(t){super.firstUpdated(t),this.hasAttribute("rotate")&&this.style.setProperty("--rotate-angle",`${this.rotate}deg`),this.setIcon()}disconnectedCallback(){super.disconnectedCallback(),Da(this)}async getIconSource(){let t=zo(this.library),e=this.family||Er();if(this.name&&t){let o=this.canvas==="auto"||this.autoWidth,r;try{r=await t.resolver(this.name,e,this.variant,o)}catch{r=void 0}return{url:r,fromLibrary:!0}}return{url:this.src,fromLibrary:!1}}handleLabelChange(){typeof this.label=="string"&&this.label.length>0?(this.setAttribute("role","img"),this.setAttribute("aria-label",this.label),this.removeAttribute("aria-hidden")):(this.removeAttribute("role"),this.removeAttribute("aria-label"),this.setAttribute("aria-hidden","true"))}async setIcon(){let{url:t,fromLibrary:e}=await this.getIconSource(),o=e?zo(this.library):void 0;if(!t){this.svg=null;return}let r=Br.get(t);r||(r=this.resolveIcon(t,o),Br.set(t,r));let a=await r;a===Bo&&Br.delete(t);let s=await this.getIconSource();if(t===s.url){if(Ei(a)){this.svg=a;return}switch(a){case Bo:case so:this.svg=null,this.dispatchEvent(new re);break;default:this.svg=a.cloneNode(!0),o?.mutator?.(this.svg,this),this.dispatchEvent(new ki)}}}willUpdate(t){return this.style||this.setStyleProperty("--rotate-angle",`${this.rotate}deg`),super.willUpdate(t)}updated(t){super.updated(t);let e=zo(this.library);this.hasAttribute("rotate")&&this.style.setProperty("--rotate-angle",`${this.rotate}deg`);let o=this.shadowRoot?.querySelector("svg");o&&e?.mutator?.(o,this)}render(){return this.hasUpdated?this.svg:p`<svg part="svg" width="16" height="16" viewBox="0 0 16 16"></svg>`}};tt.css=zi;i([E()],tt.prototype,"svg",2);i([l({reflect:!0})],tt.prototype,"name",2);i([l({reflect:!0})],tt.prototype,"family",2);i([l({reflect:!0})],tt.prototype,"variant",2);i([l({reflect:!0})],tt.prototype,"canvas",2);i([l({attribute:"auto-width",type:Boolean,reflect:!0})],tt.prototype,"autoWidth",2);i([l({attribute:"swap-opacity",type:Boolean,reflect:!0})],tt.prototype,"swapOpacity",2);i([l()],tt.prototype,"src",2);i([l()],tt.prototype,"label",2);i([l({reflect:!0})],tt.prototype,"library",2);i([l({type:Number,reflect:!0})],tt.prototype,"rotate",2);i([l({type:String,reflect:!0})],tt.prototype,"flip",2);i([l({type:String,reflect:!0})],tt.prototype,"animation",2);i([y("label")],tt.prototype,"handleLabelChange",1);i([y(["family","name","library","variant","src","autoWidth","canvas","swapOpacity"],{waitUntilFirstUpdate:!0})],tt.prototype,"setIcon",1);tt=i([x("wa-icon")],tt);var Ft=v`
  :where(:root),
  .wa-neutral,
  :host([variant='neutral']) {
    --wa-color-fill-loud: var(--wa-color-neutral-fill-loud);
    --wa-color-fill-normal: var(--wa-color-neutral-fill-normal);
    --wa-color-fill-quiet: var(--wa-color-neutral-fill-quiet);
    --wa-color-border-loud: var(--wa-color-neutral-border-loud);
    --wa-color-border-normal: var(--wa-color-neutral-border-normal);
    --wa-color-border-quiet: var(--wa-color-neutral-border-quiet);
    --wa-color-on-loud: var(--wa-color-neutral-on-loud);
    --wa-color-on-normal: var(--wa-color-neutral-on-normal);
    --wa-color-on-quiet: var(--wa-color-neutral-on-quiet);
  }

  .wa-brand,
  :host([variant='brand']) {
    --wa-color-fill-loud: var(--wa-color-brand-fill-loud);
    --wa-color-fill-normal: var(--wa-color-brand-fill-normal);
    --wa-color-fill-quiet: var(--wa-color-brand-fill-quiet);
    --wa-color-border-loud: var(--wa-color-brand-border-loud);
    --wa-color-border-normal: var(--wa-color-brand-border-normal);
    --wa-color-border-quiet: var(--wa-color-brand-border-quiet);
    --wa-color-on-loud: var(--wa-color-brand-on-loud);
    --wa-color-on-normal: var(--wa-color-brand-on-normal);
    --wa-color-on-quiet: var(--wa-color-brand-on-quiet);
  }

  .wa-success,
  :host([variant='success']) {
    --wa-color-fill-loud: var(--wa-color-success-fill-loud);
    --wa-color-fill-normal: var(--wa-color-success-fill-normal);
    --wa-color-fill-quiet: var(--wa-color-success-fill-quiet);
    --wa-color-border-loud: var(--wa-color-success-border-loud);
    --wa-color-border-normal: var(--wa-color-success-border-normal);
    --wa-color-border-quiet: var(--wa-color-success-border-quiet);
    --wa-color-on-loud: var(--wa-color-success-on-loud);
    --wa-color-on-normal: var(--wa-color-success-on-normal);
    --wa-color-on-quiet: var(--wa-color-success-on-quiet);
  }

  .wa-warning,
  :host([variant='warning']) {
    --wa-color-fill-loud: var(--wa-color-warning-fill-loud);
    --wa-color-fill-normal: var(--wa-color-warning-fill-normal);
    --wa-color-fill-quiet: var(--wa-color-warning-fill-quiet);
    --wa-color-border-loud: var(--wa-color-warning-border-loud);
    --wa-color-border-normal: var(--wa-color-warning-border-normal);
    --wa-color-border-quiet: var(--wa-color-warning-border-quiet);
    --wa-color-on-loud: var(--wa-color-warning-on-loud);
    --wa-color-on-normal: var(--wa-color-warning-on-normal);
    --wa-color-on-quiet: var(--wa-color-warning-on-quiet);
  }

  .wa-danger,
  :host([variant='danger']) {
    --wa-color-fill-loud: var(--wa-color-danger-fill-loud);
    --wa-color-fill-normal: var(--wa-color-danger-fill-normal);
    --wa-color-fill-quiet: var(--wa-color-danger-fill-quiet);
    --wa-color-border-loud: var(--wa-color-danger-border-loud);
    --wa-color-border-normal: var(--wa-color-danger-border-normal);
    --wa-color-border-quiet: var(--wa-color-danger-border-quiet);
    --wa-color-on-loud: var(--wa-color-danger-on-loud);
    --wa-color-on-normal: var(--wa-color-danger-on-normal);
    --wa-color-on-quiet: var(--wa-color-danger-on-quiet);
  }
`;var _i=v`
  :host {
    --pulse-color: var(--wa-color-fill-loud, var(--wa-color-brand-fill-loud));

    display: inline-flex;
    align-items: center;
    justify-content: center;
    padding: 0.375em 0.625em;
    color: var(--wa-color-on-loud, var(--wa-color-brand-on-loud));
    font-size: max(var(--wa-font-size-3xs), 0.75em);
    font-weight: var(--wa-font-weight-semibold);
    line-height: 1;
    vertical-align: middle;
    white-space: nowrap;
    background-color: var(--wa-color-fill-loud, var(--wa-color-brand-fill-loud));
    border-color: transparent;
    border-radius: var(--wa-border-radius-s);
    border-style: var(--wa-border-style);
    border-width: var(--wa-border-width-s);
    user-select: none;
    -webkit-user-select: none;
    cursor: inherit;

    min-width: 1.25em; /* <-- this is what Safari respects for intrinsic */
    min-height: 1em;
  }

  /* Appearance modifiers */
  :host([appearance='outlined']) {
    --pulse-color: var(--wa-color-border-loud, var(--wa-color-brand-border-loud));

    color: var(--wa-color-on-quiet, var(--wa-color-brand-on-quiet));
    background-color: transparent;
    border-color: var(--wa-color-border-loud, var(--wa-color-brand-border-loud));
  }

  :host([appearance='filled']) {
    --pulse-color: var(--wa-color-fill-normal, var(--wa-color-brand-fill-normal));

    color: var(--wa-color-on-normal, var(--wa-color-brand-on-normal));
    background-color: var(--wa-color-fill-normal, var(--wa-color-brand-fill-normal));
    border-color: transparent;
  }

  :host([appearance='filled-outlined']) {
    --pulse-color: var(--wa-color-border-normal, var(--wa-color-brand-border-normal));

    color: var(--wa-color-on-normal, var(--wa-color-brand-on-normal));
    background-color: var(--wa-color-fill-normal, var(--wa-color-brand-fill-normal));
    border-color: var(--wa-color-border-normal, var(--wa-color-brand-border-normal));
  }

  :host([appearance='accent']) {
    --pulse-color: var(--wa-color-fill-loud, var(--wa-color-brand-fill-loud));

    color: var(--wa-color-on-loud, var(--wa-color-brand-on-loud));
    background-color: var(--wa-color-fill-loud, var(--wa-color-brand-fill-loud));
    border-color: transparent;
  }

  /* Pill modifier */
  :host([pill]) {
    border-radius: var(--wa-border-radius-pill);
  }

  /* Pulse attention */
  :host([attention='pulse']) {
    animation: pulse 1.5s infinite;
  }

  @keyframes pulse {
    0% {
      box-shadow: 0 0 0 0 var(--pulse-color);
    }
    70% {
      box-shadow: 0 0 0 0.5rem transparent;
    }
    100% {
      box-shadow: 0 0 0 0 transparent;
    }
  }

  /* Bounce attention */
  :host([attention='bounce']) {
    animation: bounce 1s cubic-bezier(0.28, 0.84, 0.42, 1) infinite;
  }

  @keyframes bounce {
    0%,
    20%,
    50%,
    80%,
    100% {
      transform: translateY(0);
    }
    40% {
      transform: translateY(-5px);
    }
    60% {
      transform: translateY(-2px);
    }
  }

  /* Prevents vertical space when icons with vertical-align are slotted in - https://github.com/shoelace-style/webawesome/issues/2280 */
  [part='start'],
  [part='end'] {
    line-height: 0;
  }

  slot[name='start']::slotted(*) {
    margin-inline-end: 0.375em;
  }

  slot[name='end']::slotted(*) {
    margin-inline-start: 0.375em;
  }
`;var ie=class extends k{constructor(){super(...arguments),this.variant="brand",this.appearance="accent",this.pill=!1,this.attention="none"}render(){return p`
      <span part="start">
        <slot name="start"></slot>
      </span>

      <span part="base badge" role="status">
        <slot></slot>
      </span>

      <span part="end">
        <slot name="end"></slot>
      </span>
    `}};ie.css=[Ft,_i];i([l({reflect:!0})],ie.prototype,"variant",2);i([l({reflect:!0})],ie.prototype,"appearance",2);i([l({type:Boolean,reflect:!0})],ie.prototype,"pill",2);i([l({reflect:!0})],ie.prototype,"attention",2);ie=i([x("wa-badge")],ie);var Ti=v`
  .breadcrumb {
    display: flex;
    align-items: center;
    flex-wrap: wrap;
  }
`;var Le=class extends k{constructor(){super(...arguments),this.localize=new $(this),this.separatorDir=this.localize.dir(),this.label=""}getSeparator(){let e=this.separatorSlot.assignedElements({flatten:!0})[0].cloneNode(!0);return[e,...e.querySelectorAll("[id]")].forEach(o=>o.removeAttribute("id")),e.setAttribute("data-default",""),e.slot="separator",e}handleSlotChange(){let t=[...this.defaultSlot.assignedElements({flatten:!0})].filter(e=>e.tagName.toLowerCase()==="wa-breadcrumb-item");t.forEach((e,o)=>{let r=e.querySelector('[slot="separator"]');r===null?e.append(this.getSeparator()):r.hasAttribute("data-default")&&r.replaceWith(this.getSeparator()),o===t.length-1?e.setAttribute("aria-current","page"):e.removeAttribute("aria-current")})}render(){return this.separatorDir!==this.localize.dir()&&(this.separatorDir=this.localize.dir(),this.updateComplete.then(()=>this.handleSlotChange())),p`
      <nav part="base breadcrumb" class="breadcrumb" aria-label=${this.label}>
        <slot @slotchange=${this.handleSlotChange}></slot>
      </nav>

      <span hidden aria-hidden="true">
        <slot name="separator">
          <wa-icon
            name=${this.localize.dir()==="rtl"?"chevron-left":"chevron-right"}
            library="system"
            variant="solid"
          ></wa-icon>
        </slot>
      </span>
    `}};Le.css=Ti;i([b("slot")],Le.prototype,"defaultSlot",2);i([b('slot[name="separator"]')],Le.prototype,"separatorSlot",2);i([l()],Le.prototype,"label",2);Le=i([x("wa-breadcrumb")],Le);var Oi=v`
  :host {
    color: var(--wa-color-text-link);
    display: inline-flex;
    align-items: center;
    font: inherit;
    font-weight: var(--wa-font-weight-action);
    line-height: var(--wa-line-height-normal);
    white-space: nowrap;
  }

  :host(:last-of-type) {
    color: var(--wa-color-text-quiet);
  }

  .label {
    display: inline-block;
    font: inherit;
    text-decoration: none;
    color: currentColor;
    background: none;
    border: none;
    border-radius: var(--wa-border-radius-m);
    padding: 0;
    margin: 0;
    cursor: pointer;
    transition: color var(--wa-transition-normal) var(--wa-transition-easing);
  }

  @media (hover: hover) {
    :host(:not(:last-of-type)) .label:hover {
      color: color-mix(in oklab, currentColor, var(--wa-color-mix-hover));
    }
  }

  :host(:not(:last-of-type)) .label:active {
    color: color-mix(in oklab, currentColor, var(--wa-color-mix-active));
  }

  .label:focus {
    outline: none;
  }

  .label:focus-visible {
    outline: var(--wa-focus-ring);
    outline-offset: var(--wa-focus-ring-offset);
  }

  .start,
  .end {
    display: none;
    flex: 0 0 auto;
    display: flex;
    align-items: center;
  }

  .start,
  .end {
    display: inline-flex;
    color: var(--wa-color-text-quiet);
  }

  ::slotted([slot='start']) {
    margin-inline-end: var(--wa-space-s);
  }

  ::slotted([slot='end']) {
    margin-inline-start: var(--wa-space-s);
  }

  :host(:last-of-type) .separator {
    display: none;
  }

  .separator {
    color: var(--wa-color-text-quiet);
    display: inline-flex;
    align-items: center;
    margin: 0 var(--wa-space-s);
    user-select: none;
    -webkit-user-select: none;
  }
`;var C=t=>t??L;var Mt=class extends k{constructor(){super(...arguments),this.renderType="button",this.rel="noreferrer noopener"}setRenderType(){let t=this.defaultSlot.assignedElements({flatten:!0}).filter(e=>e.tagName.toLowerCase()==="wa-dropdown").length>0;if(typeof this.href=="string"){this.renderType="link";return}if(t){this.renderType="dropdown";return}this.renderType="button"}hrefChanged(){this.setRenderType()}handleSlotChange(){this.setRenderType()}render(){return p`
      <span part="start" class="start">
        <slot name="start"></slot>
      </span>

      ${this.renderType==="link"?p`
            <a
              part="label"
              class="label label-link"
              href="${this.href}"
              target="${C(this.target?this.target:void 0)}"
              rel=${C(this.target?this.rel:void 0)}
            >
              <slot></slot>
            </a>
          `:""}
      ${this.renderType==="button"?p`
            <button part="label" type="button" class="label label-button">
              <slot @slotchange=${this.handleSlotChange}></slot>
            </button>
          `:""}
      ${this.renderType==="dropdown"?p`
            <div part="label" class="label label-dropdown">
              <slot @slotchange=${this.handleSlotChange}></slot>
            </div>
          `:""}

      <span part="end" class="end">
        <slot name="end"></slot>
      </span>

      <span part="separator" class="separator" aria-hidden="true">
        <slot name="separator"></slot>
      </span>
    `}};Mt.css=Oi;i([b("slot:not([name])")],Mt.prototype,"defaultSlot",2);i([E()],Mt.prototype,"renderType",2);i([l()],Mt.prototype,"href",2);i([l()],Mt.prototype,"target",2);i([l()],Mt.prototype,"rel",2);i([y("href",{waitUntilFirstUpdate:!0})],Mt.prototype,"hrefChanged",1);Mt=i([x("wa-breadcrumb-item")],Mt);var Ne=()=>({checkValidity(t){let e=t.input,o={message:"",isValid:!0,invalidKeys:[]};if(!e)return o;let r=!0;if("checkValidity"in e&&(r=e.checkValidity()),r)return o;if(o.isValid=!1,"validationMessage"in e&&(o.message=e.validationMessage),!("validity"in e))return o.invalidKeys.push("customError"),o;for(let a in e.validity){if(a==="valid")continue;let s=a;e.validity[s]&&o.invalidKeys.push(s)}return o}});var qo=class extends Event{constructor(){super("wa-invalid",{bubbles:!0,cancelable:!1,composed:!0})}};var fl=()=>({observedAttributes:["custom-error"],checkValidity(t){let e={message:"",isValid:!0,invalidKeys:[]};return t.customError&&(e.message=t.customError,e.isValid=!1,e.invalidKeys=["customError"]),e}}),j=class extends k{constructor(){super(),this.name=null,this.disabled=!1,this.required=!1,this.assumeInteractionOn=["input"],this.validators=[],this.valueHasChanged=!1,this.hasInteracted=!1,this.customError=null,this.emittedEvents=[],this.emitInvalid=t=>{t.target===this&&(this.hasInteracted=!0,this.dispatchEvent(new qo))},this.handleInteraction=t=>{let e=this.emittedEvents;e.includes(t.type)||e.push(t.type),e.length===this.assumeInteractionOn?.length&&(this.hasInteracted=!0)},"addEventListener"in this&&this.addEventListener("invalid",this.emitInvalid)}static get validators(){return[fl()]}static get observedAttributes(){let t=new Set(super.observedAttributes||[]);for(let e of this.validators)if(e.observedAttributes)for(let o of e.observedAttributes)t.add(o);return[...t]}connectedCallback(){super.connectedCallback(),this.didSSR&&!this.hasUpdated?this.updateComplete.then(()=>{this.updateValidity()}):this.updateValidity(),this.assumeInteractionOn.forEach(t=>{this.addEventListener?.(t,this.handleInteraction)})}firstUpdated(...t){super.firstUpdated(...t),this.updateValidity()}willUpdate(t){if(!!1&&t.has("customError")&&(this.customError||(this.customError=null),this.setCustomValidity(this.customError||"")),t.has("value")||t.has("disabled")||t.has("defaultValue")){let e=this.value;this.updateFormValue(e)}t.has("disabled")&&(this.customStates.set("disabled",this.disabled),(this.hasAttribute("disabled")||!!1&&!this.matches(":disabled"))&&this.toggleAttribute("disabled",this.disabled)),super.willUpdate(t),this.didSSR&&!this.hasUpdated?this.updateComplete.then(()=>this.updateValidity()):this.updateValidity()}updateFormValue(t){if(Array.isArray(t)){if(this.name){let e=new FormData;for(let o of t)e.append(this.name,o);this.setValue(e,e)}}else this.setValue(t,t)}get labels(){return this.internals.labels}getForm(){return this.internals.form}set form(t){t?this.setAttribute("form",t):this.removeAttribute("form")}get form(){return this.internals.form}get validity(){return this.internals.validity}get willValidate(){return this.internals.willValidate}get validationMessage(){return this.internals.validationMessage}checkValidity(){return this.updateValidity(),this.internals.checkValidity()}reportValidity(){return this.updateValidity(),this.hasInteracted=!0,this.internals.reportValidity()}get validationTarget(){return this.input||void 0}setValidity(...t){let e=t[0],o=t[1],r=t[2];r||(r=this.validationTarget),this.internals.setValidity(e,o,r||void 0),this.requestUpdate("validity"),this.setCustomStates()}setCustomStates(){let t=!!this.required,e=this.internals.validity.valid,o=this.hasInteracted;this.customStates.set("required",t),this.customStates.set("optional",!t),this.customStates.set("invalid",!e),this.customStates.set("valid",e),this.customStates.set("user-invalid",!e&&o),this.customStates.set("user-valid",e&&o)}setCustomValidity(t){if(!t){this.customError=null,this.setValidity({});return}this.customError=t,this.setValidity({customError:!0},t,this.validationTarget)}formResetCallback(){this.resetValidity(),this.hasInteracted=!1,this.valueHasChanged=!1,this.emittedEvents=[],this.updateValidity()}formDisabledCallback(t){this.disabled=t,this.updateValidity()}formStateRestoreCallback(t,e){this.didSSR&&!this.hasUpdated?this.updateComplete.then(()=>{this.value=t,e==="restore"&&this.resetValidity(),this.updateValidity()}):(this.value=t,e==="restore"&&this.resetValidity(),this.updateValidity())}setValue(...t){let[e,o]=t;this.internals.setFormValue(e,o)}get allValidators(){let t=this.constructor.validators||[],e=this.validators||[];return[...t,...e]}resetValidity(){this.setCustomValidity(""),this.setValidity({})}updateValidity(){if(this.disabled||this.hasAttribute("disabled")||!this.willValidate){this.resetValidity();return}let t=this.allValidators;if(!t?.length)return;let e={customError:!!this.customError},o=this.validationTarget||this.input||void 0,r="";for(let a of t){let{isValid:s,message:n,invalidKeys:c}=a.checkValidity(this);s||(r||(r=n),c?.length>=0&&c.forEach(d=>e[d]=!0))}r||(r=this.validationMessage),this.setValidity(e,r,o)}};j.formAssociated=!0;i([l({reflect:!0})],j.prototype,"name",2);i([l({type:Boolean})],j.prototype,"disabled",2);i([l({state:!0,attribute:!1})],j.prototype,"valueHasChanged",2);i([l({state:!0,attribute:!1})],j.prototype,"hasInteracted",2);i([l({attribute:"custom-error",reflect:!0})],j.prototype,"customError",2);i([l({attribute:!1,state:!0,type:Object})],j.prototype,"validity",1);var Ii={small:"s",medium:"m",large:"l"},Pi=new Set;function Q(t,e){e in Ii&&!Pi.has(`${t}:${e}`)&&(Pi.add(`${t}:${e}`),console.warn(`[${t}] size="${e}" is deprecated. Use size="${Ii[e]}" instead. The long-form value will be removed in the next major version.`))}var U=class{constructor(t,...e){this.slotNames=[],this.handleSlotChange=o=>{let r=o.target;(this.slotNames.includes("[default]")&&!r.name||r.name&&this.slotNames.includes(r.name))&&this.host.requestUpdate()},(this.host=t).addController(this),this.slotNames=e}hasDefaultSlot(){return this.host.childNodes?[...this.host.childNodes].some(t=>{if(t.nodeType===Node.TEXT_NODE&&t.textContent.trim()!=="")return!0;if(t.nodeType===Node.ELEMENT_NODE){let e=t;if(e.tagName.toLowerCase()==="wa-visually-hidden")return!1;if(!e.hasAttribute("slot"))return!0}return!1}):!1}hasNamedSlot(t){return this.host.querySelector?.(`:scope > [slot="${t}"]`)!==null}test(t,e){return e&&this.host.didSSR&&!this.host.hasUpdated?!!this.host[e]:t==="[default]"?this.hasDefaultSlot():this.hasNamedSlot(t)}hostConnected(){let t=this.host.shadowRoot;t&&"addEventListener"in t&&t.addEventListener("slotchange",this.handleSlotChange)}hostDisconnected(){let t=this.host.shadowRoot;t&&"removeEventListener"in t&&t.removeEventListener("slotchange",this.handleSlotChange)}};var Z=v`
  :host([size='xs']) {
    font-size: var(--wa-font-size-xs);
  }

  :host([size='s']),
  :host([size='small']) {
    font-size: var(--wa-font-size-s);
  }

  :host([size='m']),
  :host([size='medium']) {
    font-size: var(--wa-font-size-m);
  }

  :host([size='l']),
  :host([size='large']) {
    font-size: var(--wa-font-size-l);
  }

  :host([size='xl']) {
    font-size: var(--wa-font-size-xl);
  }
`;var Ri=v`
  @layer wa-component {
    :host {
      display: inline-block;

      /* Workaround because Chrome doesn't like :host(:has()) below
       * https://issues.chromium.org/issues/40062355
       * Firefox doesn't like this nested rule, so both are needed */
      &:has(wa-badge) {
        position: relative;
      }
    }

    /* Apply relative positioning only when needed to position wa-badge
     * This avoids creating a new stacking context for every button */
    :host(:has(wa-badge)) {
      position: relative;
    }
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    text-decoration: none;
    user-select: none;
    -webkit-user-select: none;
    white-space: nowrap;
    vertical-align: middle;
    transition-property: background, border, box-shadow, color, opacity, transform;
    transition-duration: var(--wa-transition-fast);
    transition-timing-function: var(--wa-transition-easing);
    transform-origin: center;
    cursor: pointer;
    padding: 0 var(--wa-form-control-padding-inline);
    font-family: inherit;
    font-size: inherit;
    font-weight: var(--wa-font-weight-action);
    height: var(--wa-form-control-height);
    width: 100%;

    background-color: var(--wa-color-fill-loud, var(--wa-color-neutral-fill-loud));

    border-color: transparent;
    color: var(--wa-color-on-loud, var(--wa-color-neutral-on-loud));
    border-start-start-radius: var(--_button-start-start-radius, var(--wa-form-control-border-radius));
    border-start-end-radius: var(--_button-start-end-radius, var(--wa-form-control-border-radius));
    border-end-start-radius: var(--_button-end-start-radius, var(--wa-form-control-border-radius));
    border-end-end-radius: var(--_button-end-end-radius, var(--wa-form-control-border-radius));
    border-style: var(--wa-form-control-border-style);
    border-width: var(--wa-form-control-border-width);
  }

  /* Hover and active transforms */
  .button:not(.disabled):not(.loading) {
    @media (hover: hover) {
      &:hover {
        transform: var(--wa-button-transform-hover);
      }
    }
    &:active {
      transform: var(--wa-button-transform-active);
    }

    @media (prefers-reduced-motion: reduce) {
      &:hover,
      &:active {
        transform: none;
      }
    }
  }

  /* Appearance modifiers */
  :host([appearance='plain']) {
    /* Indentation overrides for grouping */
    margin-inline-start: var(--_button-horizontal-indent);
    margin-block-start: var(--_button-vertical-indent);

    .button {
      color: var(--wa-color-on-quiet, var(--wa-color-neutral-on-quiet));
      background-color: transparent;
      border-color: transparent;
    }
    @media (hover: hover) {
      .button:not(.disabled):not(.loading):hover {
        color: var(--wa-color-on-quiet, var(--wa-color-neutral-on-quiet));
        background-color: var(--wa-color-fill-quiet, var(--wa-color-neutral-fill-quiet));
      }
    }
    .button:not(.disabled):not(.loading):active {
      color: var(--wa-color-on-quiet, var(--wa-color-neutral-on-quiet));
      background-color: color-mix(
        in oklab,
        var(--wa-color-fill-quiet, var(--wa-color-neutral-fill-quiet)),
        var(--wa-color-mix-active)
      );
    }
  }

  :host([appearance='outlined']) {
    /* Indentation overrides for grouping outlined */
    margin-inline-start: var(--_button-horizontal-indent-outlined);
    margin-block-start: var(--_button-vertical-indent-outlined);

    .button {
      color: var(--wa-color-on-quiet, var(--wa-color-neutral-on-quiet));
      background-color: transparent;
      border-color: var(--wa-color-border-loud, var(--wa-color-neutral-border-loud));
    }
    @media (hover: hover) {
      .button:not(.disabled):not(.loading):hover {
        color: var(--wa-color-on-quiet, var(--wa-color-neutral-on-quiet));
        background-color: var(--wa-color-fill-quiet, var(--wa-color-neutral-fill-quiet));
      }
    }
    .button:not(.disabled):not(.loading):active {
      color: var(--wa-color-on-quiet, var(--wa-color-neutral-on-quiet));
      background-color: color-mix(
        in oklab,
        var(--wa-color-fill-quiet, var(--wa-color-neutral-fill-quiet)),
        var(--wa-color-mix-active)
      );
    }
  }

  :host([appearance='filled']) {
    /* Indentation overrides for grouping */
    margin-inline-start: var(--_button-horizontal-indent);
    margin-block-start: var(--_button-vertical-indent);

    .button {
      color: var(--wa-color-on-normal, var(--wa-color-neutral-on-normal));
      background-color: var(--wa-color-fill-normal, var(--wa-color-neutral-fill-normal));
      border-color: transparent;
    }
    @media (hover: hover) {
      .button:not(.disabled):not(.loading):hover {
        color: var(--wa-color-on-normal, var(--wa-color-neutral-on-normal));
        background-color: color-mix(
          in oklab,
          var(--wa-color-fill-normal, var(--wa-color-neutral-fill-normal)),
          var(--wa-color-mix-hover)
        );
      }
    }
    .button:not(.disabled):not(.loading):active {
      color: var(--wa-color-on-normal, var(--wa-color-neutral-on-normal));
      background-color: color-mix(
        in oklab,
        var(--wa-color-fill-normal, var(--wa-color-neutral-fill-normal)),
        var(--wa-color-mix-active)
      );
    }
  }

  :host([appearance='filled-outlined']) {
    /* Indentation overrides for grouping outlined */
    margin-inline-start: var(--_button-horizontal-indent-outlined);
    margin-block-start: var(--_button-vertical-indent-outlined);

    .button {
      color: var(--wa-color-on-normal, var(--wa-color-neutral-on-normal));
      background-color: var(--wa-color-fill-normal, var(--wa-color-neutral-fill-normal));
      border-color: var(--wa-color-border-normal, var(--wa-color-neutral-border-normal));
    }
    @media (hover: hover) {
      .button:not(.disabled):not(.loading):hover {
        color: var(--wa-color-on-normal, var(--wa-color-neutral-on-normal));
        background-color: color-mix(
          in oklab,
          var(--wa-color-fill-normal, var(--wa-color-neutral-fill-normal)),
          var(--wa-color-mix-hover)
        );
      }
    }
    .button:not(.disabled):not(.loading):active {
      color: var(--wa-color-on-normal, var(--wa-color-neutral-on-normal));
      background-color: color-mix(
        in oklab,
        var(--wa-color-fill-normal, var(--wa-color-neutral-fill-normal)),
        var(--wa-color-mix-active)
      );
    }
  }

  :host([appearance='accent']) {
    /* Indentation overrides for grouping */
    margin-inline-start: var(--_button-horizontal-indent);
    margin-block-start: var(--_button-vertical-indent);

    .button {
      color: var(--wa-color-on-loud, var(--wa-color-neutral-on-loud));
      background-color: var(--wa-color-fill-loud, var(--wa-color-neutral-fill-loud));
      border-color: transparent;
    }
    @media (hover: hover) {
      .button:not(.disabled):not(.loading):hover {
        background-color: color-mix(
          in oklab,
          var(--wa-color-fill-loud, var(--wa-color-neutral-fill-loud)),
          var(--wa-color-mix-hover)
        );
      }
    }
    .button:not(.disabled):not(.loading):active {
      background-color: color-mix(
        in oklab,
        var(--wa-color-fill-loud, var(--wa-color-neutral-fill-loud)),
        var(--wa-color-mix-active)
      );
    }
  }

  /* Focus states */
  .button:focus {
    outline: none;
  }

  .button:focus-visible {
    outline: var(--wa-focus-ring);
    outline-offset: var(--wa-focus-ring-offset);
  }

  /* Disabled state */
  :host([disabled]) {
    opacity: 0.5;
    cursor: not-allowed;

    /* When disabled, prevent mouse events from bubbling up from children */
    .button {
      pointer-events: none;
    }
  }

  /* Keep it last so Safari doesn't stop parsing this block */
  .button::-moz-focus-inner {
    border: 0;
  }

  /* Icon buttons */
  .button.is-icon-button {
    outline-offset: 2px;
    width: var(--wa-form-control-height);
    aspect-ratio: 1;
  }

  /* Icon buttons with a caret need to grow to fit both the icon and the caret */
  .button.is-icon-button.caret {
    width: auto;
    aspect-ratio: auto;
    min-width: var(--wa-form-control-height);
  }

  /* Pill modifier */
  :host([pill]) .button {
    border-start-start-radius: var(--_button-start-start-radius, var(--wa-border-radius-pill));
    border-start-end-radius: var(--_button-start-end-radius, var(--wa-border-radius-pill));
    border-end-start-radius: var(--_button-end-start-radius, var(--wa-border-radius-pill));
    border-end-end-radius: var(--_button-end-end-radius, var(--wa-border-radius-pill));
  }

  /*
   * Label
   */

  .start,
  .end {
    flex: 0 0 auto;
    display: flex;
    align-items: center;
    pointer-events: none;
  }

  .label {
    display: inline-block;
  }

  .is-icon-button .label {
    display: flex;
    justify-content: center;
  }

  .label::slotted(wa-icon) {
    align-self: center;
  }

  /*
   * Caret modifier
   */

  wa-icon[part='caret'] {
    display: flex;
    align-self: center;
    align-items: center;

    &::part(svg) {
      width: 0.875em;
      height: 0.875em;
    }

    .button:has(&) .end {
      display: none;
    }
  }

  /*
   * Loading modifier
   */

  .loading {
    position: relative;
    cursor: wait;

    .start,
    .label,
    .end,
    .caret {
      /* Hidden with opacity, not visibility, so the label stays in the accessibility tree */
      opacity: 0;

      /* Unlike visibility: hidden, opacity leaves the content clickable */
      pointer-events: none;
    }

    wa-spinner {
      --indicator-color: currentColor;
      --track-color: color-mix(in oklab, currentColor, transparent 90%);

      position: absolute;
      font-size: 1em;
      height: 1em;
      width: 1em;
      top: calc(50% - 0.5em);
      left: calc(50% - 0.5em);
    }
  }

  /*
   * Badges
   */

  .button ::slotted(wa-badge) {
    border-color: var(--wa-color-surface-default);
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    translate: 50% -50%;
    pointer-events: none;
  }

  :host(:dir(rtl)) ::slotted(wa-badge) {
    translate: -50% -50%;
  }

  /*
  * Button spacing
  */

  slot[name='start']::slotted(*) {
    margin-inline-end: 0.75em;
  }

  slot[name='end']::slotted(*),
  .button:not(.visually-hidden-label) [part='caret'] {
    margin-inline-start: 0.75em;
  }
`;var st={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Bt=t=>(...e)=>({_$litDirective$:t,values:e}),bt=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,o,r){this._$Ct=e,this._$AM=o,this._$Ci=r}_$AS(e,o){return this.update(e,o)}update(e,o){return this.render(...o)}};var S=Bt(class extends bt{constructor(t){if(super(t),t.type!==st.ATTRIBUTE||t.name!=="class"||t.strings?.length>2)throw Error("`classMap()` can only be used in the `class` attribute and must be the only part in the attribute.")}render(t){return" "+Object.keys(t).filter(e=>t[e]).join(" ")+" "}update(t,[e]){if(this.st===void 0){this.st=new Set,t.strings!==void 0&&(this.nt=new Set(t.strings.join(" ").split(/\s/).filter(r=>r!=="")));for(let r in e)e[r]&&!this.nt?.has(r)&&this.st.add(r);return this.render(e)}let o=t.element.classList;for(let r of this.st)r in e||(o.remove(r),this.st.delete(r));for(let r in e){let a=!!e[r];a===this.st.has(r)||this.nt?.has(r)||(a?(o.add(r),this.st.add(r)):(o.remove(r),this.st.delete(r)))}return G}});var Fi=Symbol.for(""),wl=t=>{if(t?.r===Fi)return t?._$litStatic$};var qr=(t,...e)=>({_$litStatic$:e.reduce((o,r,a)=>o+(s=>{if(s._$litStatic$!==void 0)return s._$litStatic$;throw Error(`Value passed to 'literal' function must be a 'literal' result: ${s}. Use 'unsafeStatic' to pass non-literal values, but
            take care to ensure page security.`)})(r)+t[a+1],t[0]),r:Fi}),Di=new Map,Nr=t=>(e,...o)=>{let r=o.length,a,s,n=[],c=[],d,h=0,u=!1;for(;h<r;){for(d=e[h];h<r&&(s=o[h],(a=wl(s))!==void 0);)d+=a+e[++h],u=!0;h!==r&&c.push(s),n.push(d),h++}if(h===r&&n.push(e[r]),u){let m=n.join("$$lit$$");(e=Di.get(m))===void 0&&(n.raw=n,Di.set(m,e=n)),o=c}return t(e,...o)},No=Nr(p),Ww=Nr(fi),Uw=Nr(wi);var P=class extends j{constructor(){super(...arguments),this.assumeInteractionOn=["click"],this.hasSlotController=new U(this,"[default]","start","end"),this.localize=new $(this),this.invalid=!1,this.isIconButton=!1,this.title="",this.variant="neutral",this.appearance="accent",this.size="m",this.withCaret=!1,this.withStart=!1,this.withEnd=!1,this.disabled=!1,this.loading=!1,this.pill=!1,this.type="button"}static get validators(){return[...super.validators,Ne()]}handleSizeChange(){Q(this.localName,this.size)}constructLightDOMButton(){let t=document.createElement("button");for(let e of this.attributes)e.name!=="style"&&t.setAttribute(e.name,e.value);return t.type=this.type,t.style.position="absolute !important",t.style.width="0 !important",t.style.height="0 !important",t.style.clipPath="inset(50%) !important",t.style.overflow="hidden !important",t.style.whiteSpace="nowrap !important",this.name&&(t.name=this.name),t.value=this.value||"",t}handleClick(t){if(this.disabled||this.loading){t.preventDefault(),t.stopImmediatePropagation();return}if(this.type!=="submit"&&this.type!=="reset"||!this.getForm())return;let o=this.constructLightDOMButton();this.parentElement?.append(o),o.click(),o.remove()}handleInvalid(){this.dispatchEvent(new qo)}handleLabelSlotChange(){let t=this.labelSlot.assignedNodes({flatten:!0}),e=!1,o=!1,r=!1,a=!1;[...t].forEach(s=>{if(s.nodeType===Node.ELEMENT_NODE){let n=s;n.localName==="wa-icon"?(o=!0,e||(e=n.label!==void 0)):a=!0}else s.nodeType===Node.TEXT_NODE&&(s.textContent?.trim()||"").length>0&&(r=!0)}),this.isIconButton=o&&!r&&!a,this.customStates.set("icon-button",this.isIconButton),this.isIconButton&&!e&&console.warn('Icon buttons must have a label for screen readers. Add <wa-icon label="..."> to remove this warning.',this)}isButton(){return!this.href}isLink(){return!!this.href}handleDisabledChange(){this.customStates.set("disabled",this.disabled),this.updateValidity()}handleHrefChange(){this.customStates.set("link",this.isLink())}handleLoadingChange(){this.customStates.set("loading",this.loading)}setValue(...t){}click(){this.button.click()}focus(t){this.button.focus(t)}blur(){this.button.blur()}render(){let t=this.isLink(),e=t?qr`a`:qr`button`;return No`
      <${e}
        part="base button"
        class=${S({button:!0,caret:this.withCaret,disabled:this.disabled,loading:this.loading,rtl:this.localize.dir()==="rtl","has-label":this.hasSlotController.test("[default]"),"has-start":this.hasSlotController.test("start","withStart"),"has-end":this.hasSlotController.test("end","withEnd"),"is-icon-button":this.isIconButton})}
        ?disabled=${C(t?void 0:this.disabled)}
        type=${C(t?void 0:this.type)}
        title=${this.title}
        name=${C(t?void 0:this.name)}
        value=${C(t?void 0:this.value)}
        href=${C(t?this.href:void 0)}
        target=${C(t?this.target:void 0)}
        download=${C(t?this.download:void 0)}
        rel=${C(t&&this.rel?this.rel:void 0)}
        role=${C(t?void 0:"button")}
        aria-disabled=${C(t&&this.disabled?"true":void 0)}
        aria-busy=${this.loading?"true":"false"}
        tabindex=${this.disabled?"-1":"0"}
        @invalid=${this.isButton()?this.handleInvalid:null}
        @click=${this.handleClick}
      >
        <slot name="start" part="start" class="start"></slot>
        <slot part="label" class="label" @slotchange=${this.handleLabelSlotChange}></slot>
        <slot name="end" part="end" class="end"></slot>
        ${this.withCaret?No`
                <wa-icon part="caret" class="caret" library="system" name="chevron-down" variant="solid"></wa-icon>
              `:""}
        ${this.loading?No`<wa-spinner part="spinner"></wa-spinner>`:""}
      </${e}>
    `}};P.shadowRootOptions={...j.shadowRootOptions,delegatesFocus:!0};P.css=[Ri,Ft,Z];i([b(".button")],P.prototype,"button",2);i([b("slot:not([name])")],P.prototype,"labelSlot",2);i([E()],P.prototype,"invalid",2);i([E()],P.prototype,"isIconButton",2);i([l()],P.prototype,"title",2);i([l({reflect:!0})],P.prototype,"variant",2);i([l({reflect:!0})],P.prototype,"appearance",2);i([l({reflect:!0})],P.prototype,"size",2);i([y("size")],P.prototype,"handleSizeChange",1);i([l({attribute:"with-caret",type:Boolean,reflect:!0})],P.prototype,"withCaret",2);i([l({attribute:"with-start",type:Boolean})],P.prototype,"withStart",2);i([l({attribute:"with-end",type:Boolean})],P.prototype,"withEnd",2);i([l({type:Boolean})],P.prototype,"disabled",2);i([l({type:Boolean,reflect:!0})],P.prototype,"loading",2);i([l({type:Boolean,reflect:!0})],P.prototype,"pill",2);i([l()],P.prototype,"type",2);i([l({reflect:!0})],P.prototype,"name",2);i([l({reflect:!0})],P.prototype,"value",2);i([l({reflect:!0})],P.prototype,"href",2);i([l()],P.prototype,"target",2);i([l()],P.prototype,"rel",2);i([l()],P.prototype,"download",2);i([l({attribute:"formaction"})],P.prototype,"formAction",2);i([l({attribute:"formenctype"})],P.prototype,"formEnctype",2);i([l({attribute:"formmethod"})],P.prototype,"formMethod",2);i([l({attribute:"formnovalidate",type:Boolean})],P.prototype,"formNoValidate",2);i([l({attribute:"formtarget"})],P.prototype,"formTarget",2);i([y("disabled",{waitUntilFirstUpdate:!0})],P.prototype,"handleDisabledChange",1);i([y("href")],P.prototype,"handleHrefChange",1);i([y("loading",{waitUntilFirstUpdate:!0})],P.prototype,"handleLoadingChange",1);P=i([x("wa-button")],P);P.disableWarning?.("change-in-update");var Mi=v`
  :host {
    --track-width: 2px;
    --track-color: var(--wa-color-neutral-fill-normal);
    --indicator-color: var(--wa-color-brand-fill-loud);
    --speed: 2s;
    --size: 1em;

    /*
      Resizing a spinner element using anything but font-size will break the animation because the animation uses em
      units. Therefore, if a spinner is used in a flex container without \`flex: none\` applied, the spinner can
      grow/shrink and break the animation. The use of \`flex: none\` on the host element prevents this by always having
      the spinner sized according to its actual dimensions.
    */
    flex: none;
    display: inline-flex;
    width: var(--size);
    height: var(--size);
  }

  svg {
    width: 100%;
    height: 100%;
    aspect-ratio: 1;
    animation: spin var(--speed) linear infinite;
  }

  .track,
  .indicator {
    --radius: calc(var(--size) / 2 - var(--track-width) / 2);
    --circumference: calc(var(--radius) * 2 * 3.141592654);

    cx: calc(var(--size) / 2);
    cy: calc(var(--size) / 2);
    r: var(--radius);
    fill: none;
    stroke-width: var(--track-width);
  }

  .track {
    stroke: var(--track-color);
  }

  .indicator {
    stroke: var(--indicator-color);
    stroke-linecap: round;
    stroke-dasharray: calc(0.597 * var(--circumference)), calc(0.796 * var(--circumference));
    stroke-dashoffset: calc(-0.04 * var(--circumference));
    animation: dash 1.5s ease-in-out infinite;
  }

  @keyframes spin {
    0% {
      transform: rotate(0deg);
    }
    100% {
      transform: rotate(360deg);
    }
  }

  @keyframes dash {
    0% {
      stroke-dasharray: calc(0.008 * var(--circumference)), calc(1.194 * var(--circumference));
      stroke-dashoffset: 0;
    }
    50% {
      stroke-dasharray: calc(0.716 * var(--circumference)), calc(1.194 * var(--circumference));
      stroke-dashoffset: calc(-0.278 * var(--circumference));
    }
    100% {
      stroke-dasharray: calc(0.716 * var(--circumference)), calc(1.194 * var(--circumference));
      stroke-dashoffset: calc(-0.987 * var(--circumference));
    }
  }
`;var Wo=class extends k{constructor(){super(...arguments),this.localize=new $(this)}render(){return p`
      <svg
        part="base spinner"
        role="progressbar"
        aria-label=${this.localize.term("loading")}
        fill="none"
        xmlns="http://www.w3.org/2000/svg"
      >
        <circle class="track" />
        <circle class="indicator" />
      </svg>
    `}};Wo.css=Mi;Wo=i([x("wa-spinner")],Wo);var Bi=v`
  :host {
    display: flex;
    position: relative;
    align-items: stretch;
    border-radius: var(--wa-panel-border-radius);
    background-color: var(--wa-color-fill-quiet, var(--wa-color-brand-fill-quiet));
    border-color: var(--wa-color-border-quiet, var(--wa-color-brand-border-quiet));
    border-style: var(--wa-panel-border-style);
    border-width: var(--wa-panel-border-width);
    color: var(--wa-color-text-normal);
    padding: 1em;
  }

  /* Appearance modifiers */
  :host([appearance~='plain']) {
    background-color: transparent;
    border-color: transparent;
  }

  :host([appearance~='outlined']) {
    background-color: transparent;
    border-color: var(--wa-color-border-loud, var(--wa-color-brand-border-loud));
  }

  :host([appearance~='filled']) {
    background-color: var(--wa-color-fill-quiet, var(--wa-color-brand-fill-quiet));
    border-color: transparent;
  }

  :host([appearance~='filled-outlined']) {
    border-color: var(--wa-color-border-quiet, var(--wa-color-brand-border-quiet));
  }

  :host([appearance~='accent']) {
    color: var(--wa-color-on-loud, var(--wa-color-brand-on-loud));
    background-color: var(--wa-color-fill-loud, var(--wa-color-brand-fill-loud));
    border-color: transparent;

    [part~='icon'] {
      color: currentColor;
    }
  }

  [part~='icon'] {
    flex: 0 0 auto;
    display: flex;
    align-items: center;
    color: var(--wa-color-on-quiet);
    font-size: 1.25em;
  }

  ::slotted([slot='icon']) {
    margin-inline-end: var(--wa-form-control-padding-inline);
  }

  [part~='message'] {
    flex: 1 1 auto;
    display: block;
    overflow: hidden;
  }
`;var se=class extends k{constructor(){super(...arguments),this.variant="brand",this.size="m"}handleSizeChange(){Q(this.localName,this.size)}render(){return p`
      <div part="icon">
        <slot name="icon"></slot>
      </div>

      <div part="message">
        <slot></slot>
      </div>
    `}};se.css=[Bi,Ft,Z];i([l({reflect:!0})],se.prototype,"variant",2);i([l({reflect:!0})],se.prototype,"appearance",2);i([l({reflect:!0})],se.prototype,"size",2);i([y("size")],se.prototype,"handleSizeChange",1);se=i([x("wa-callout")],se);var qi=v`
  :host {
    --spacing: var(--wa-space-l);

    /* Internal calculated properties */
    --inner-border-radius: calc(var(--wa-panel-border-radius) - var(--wa-panel-border-width));

    display: flex;
    flex-direction: column;
    background-color: var(--wa-color-surface-default);
    border-color: var(--wa-color-surface-border);
    border-radius: var(--wa-panel-border-radius);
    border-style: var(--wa-panel-border-style);
    box-shadow: var(--wa-shadow-s);
    border-width: var(--wa-panel-border-width);
    color: var(--wa-color-text-normal);
  }

  /* Appearance modifiers */
  :host([appearance='plain']) {
    background-color: transparent;
    border-color: transparent;
    box-shadow: none;
  }

  :host([appearance='outlined']) {
    background-color: var(--wa-color-surface-default);
    border-color: var(--wa-color-surface-border);
  }

  :host([appearance='filled']) {
    background-color: var(--wa-color-neutral-fill-quiet);
    border-color: transparent;
  }

  :host([appearance='filled-outlined']) {
    background-color: var(--wa-color-neutral-fill-quiet);
    border-color: var(--wa-color-surface-border);
  }

  :host([appearance='accent']) {
    color: var(--wa-color-neutral-on-loud);
    background-color: var(--wa-color-neutral-fill-loud);
    border-color: transparent;
  }

  /* Take care of top and bottom radii */
  .media,
  :host(:not([with-media])) .header,
  :host(:not([with-media], [with-header])) .body {
    border-start-start-radius: var(--inner-border-radius);
    border-start-end-radius: var(--inner-border-radius);
  }

  :host(:not([with-footer])) .body,
  .footer {
    border-end-start-radius: var(--inner-border-radius);
    border-end-end-radius: var(--inner-border-radius);
  }

  .media {
    display: flex;
    overflow: hidden;

    &::slotted(*) {
      display: block;
      width: 100%;
      border-radius: 0 !important;
    }
  }

  /* Round all corners for plain appearance */
  :host([appearance='plain']) .media {
    border-radius: var(--inner-border-radius);

    &::slotted(*) {
      border-radius: inherit !important;
    }
  }

  .header {
    display: block;
    border-block-end-style: inherit;
    border-block-end-color: var(--wa-color-surface-border);
    border-block-end-width: var(--wa-panel-border-width);
    padding: calc(var(--spacing) / 2) var(--spacing);
  }

  .body {
    display: block;
    padding: var(--spacing);
  }

  .footer {
    display: block;
    border-block-start-style: inherit;
    border-block-start-color: var(--wa-color-surface-border);
    border-block-start-width: var(--wa-panel-border-width);
    padding: var(--spacing);
  }

  /* Push slots to sides when the action slots renders */
  .has-actions {
    display: flex;
    align-items: center;
    justify-content: space-between;
  }

  :host(:not([with-header])) .header,
  :host(:not([with-footer])) .footer,
  :host(:not([with-media])) .media {
    display: none;
  }

  /* Orientation Styles */
  :host([orientation='horizontal']) {
    flex-direction: row;

    .media {
      border-start-start-radius: var(--inner-border-radius);
      border-end-start-radius: var(--inner-border-radius);
      border-start-end-radius: 0;

      &::slotted(*) {
        block-size: 100%;
        inline-size: 100%;
        object-fit: cover;
      }
    }
  }

  :host([orientation='horizontal']) .body slot::slotted(*) {
    display: block;
    height: 100%;
    margin: 0;
  }

  :host([orientation='horizontal']) slot[name='actions']::slotted(*) {
    display: flex;
    align-items: center;
    padding: var(--spacing);
  }
`;var gt=class extends k{constructor(){super(...arguments),this.hasSlotController=new U(this,"footer","header","media","header-actions","footer-actions","actions"),this.appearance="outlined",this.withHeader=!1,this.withMedia=!1,this.withFooter=!1,this.withHeaderActions=!1,this.withFooterActions=!1,this.orientation="vertical"}willUpdate(t){this.withHeader=this.hasSlotController.test("header","withHeader"),this.withMedia=this.hasSlotController.test("media","withMedia"),this.withFooter=this.hasSlotController.test("footer","withFooter"),super.willUpdate(t)}render(){if(this.orientation==="horizontal")return p`
        <slot name="media" part="media" class="media"></slot>
        <div part="body" class="body"><slot></slot></div>
        <slot name="actions" part="actions" class="actions"></slot>
      `;let t=this.hasSlotController.test("header-actions","withHeaderActions"),e=this.hasSlotController.test("footer-actions","withFooterActions");return p`
      <slot name="media" part="media" class="media"></slot>

      <div
        part="header"
        class=${S({header:!0,"has-actions":t})}
      >
        <slot name="header"></slot>
        <slot name="header-actions"></slot>
      </div>

      <div part="body" class="body"><slot></slot></div>

      <div
        part="footer"
        class=${S({footer:!0,"has-actions":e})}
      >
        <slot name="footer"></slot>
        <slot name="footer-actions"></slot>
      </div>
    `}};gt.css=[Z,qi];i([l({reflect:!0})],gt.prototype,"appearance",2);i([l({attribute:"with-header",type:Boolean,reflect:!0})],gt.prototype,"withHeader",2);i([l({attribute:"with-media",type:Boolean,reflect:!0})],gt.prototype,"withMedia",2);i([l({attribute:"with-footer",type:Boolean,reflect:!0})],gt.prototype,"withFooter",2);i([l({attribute:"with-header-actions",type:Boolean,reflect:!0})],gt.prototype,"withHeaderActions",2);i([l({attribute:"with-footer-actions",type:Boolean,reflect:!0})],gt.prototype,"withFooterActions",2);i([l({reflect:!0})],gt.prototype,"orientation",2);gt=i([x("wa-card")],gt);gt.disableWarning?.("change-in-update");var Ni=v`
  :host {
    --checked-icon-color: var(--wa-color-brand-on-loud);
    --checked-icon-scale: 0.8;

    display: inline-flex;
    color: var(--wa-form-control-value-color);
    font-family: inherit;
    font-weight: var(--wa-form-control-value-font-weight);
    line-height: var(--wa-form-control-value-line-height);
    user-select: none;
    -webkit-user-select: none;
  }

  [part~='control'] {
    display: inline-flex;
    flex: 0 0 auto;
    position: relative;
    align-items: center;
    justify-content: center;
    width: var(--wa-form-control-toggle-size);
    height: var(--wa-form-control-toggle-size);
    border-color: var(--wa-form-control-border-color);
    border-radius: min(
      calc(var(--wa-form-control-toggle-size) * 0.375),
      var(--wa-border-radius-s)
    ); /* min prevents entirely circular checkbox */
    border-style: var(--wa-border-style);
    border-width: var(--wa-form-control-border-width);
    background-color: var(--wa-form-control-background-color);
    transition:
      background var(--wa-transition-normal),
      border-color var(--wa-transition-fast),
      box-shadow var(--wa-transition-fast),
      color var(--wa-transition-fast);
    transition-timing-function: var(--wa-transition-easing);

    margin-inline-end: 0.5em;
  }

  [part~='base'] {
    display: flex;
    align-items: flex-start;
    position: relative;
    color: currentColor;
    vertical-align: middle;
    cursor: pointer;
  }

  [part~='label'] {
    display: inline;
  }

  /* Checked */
  [part~='control']:has(:checked, :indeterminate) {
    color: var(--checked-icon-color);
    border-color: var(--wa-form-control-activated-color);
    background-color: var(--wa-form-control-activated-color);
  }

  /* Focus */
  [part~='control']:has(> input:focus-visible:not(:disabled)) {
    outline: var(--wa-focus-ring);
    outline-offset: var(--wa-focus-ring-offset);
  }

  /* Disabled */
  :host [part~='base']:has(input:disabled) {
    opacity: 0.5;
    cursor: not-allowed;
  }

  input {
    position: absolute;
    padding: 0;
    margin: 0;
    height: 100%;
    width: 100%;
    opacity: 0;
    pointer-events: none;
  }

  [part~='icon'] {
    display: flex;
    scale: var(--checked-icon-scale);

    /* Without this, Safari renders the icon slightly to the left */
    &::part(svg) {
      translate: 0.0009765625em;
    }

    input:not(:checked, :indeterminate) + & {
      visibility: hidden;
    }
  }

  :host([required]) [part~='label']::after {
    content: var(--wa-form-control-required-content);
    color: var(--wa-form-control-required-content-color);
    margin-inline-start: var(--wa-form-control-required-content-offset);
  }
`;var Uo=(t={})=>{let{validationElement:e,validationProperty:o}=t;e||typeof document<"u"&&"createElement"in document&&(e=Object.assign(document.createElement("input"),{required:!0})),o||(o="value");let r={observedAttributes:["required"],message:e?.validationMessage,checkValidity(a){let s={message:"",isValid:!0,invalidKeys:[]};return(a.required??a.hasAttribute("required"))&&!a[o]&&(s.message=typeof r.message=="function"?r.message(a):r.message||"",s.isValid=!1,s.invalidKeys.push("valueMissing")),s}};return r};var ne=v`
  :host {
    display: flex;
    flex-direction: column;
  }

  /* Treat wrapped labels, inputs, and hints as direct children of the host element */
  [part~='form-control'] {
    display: contents;
  }

  /* Label */
  :is([part~='form-control-label'], [part~='label']):has(*:not(:empty)),
  :is([part~='form-control-label'], [part~='label']).has-label {
    display: inline-flex;
    color: var(--wa-form-control-label-color);
    font-weight: var(--wa-form-control-label-font-weight);
    line-height: var(--wa-form-control-label-line-height);
    margin-block-end: 0.5em;
  }

  :host([required]) :is([part~='form-control-label'], [part~='label'])::after {
    content: var(--wa-form-control-required-content);
    margin-inline-start: var(--wa-form-control-required-content-offset);
    color: var(--wa-form-control-required-content-color);
  }

  /* Help text */
  [part~='hint'] {
    display: block;
    color: var(--wa-form-control-hint-color);
    font-weight: var(--wa-form-control-hint-font-weight);
    line-height: var(--wa-form-control-hint-line-height);
    margin-block-start: 0.5em;
    font-size: var(--wa-font-size-smaller);

    &:not(.has-slotted, .has-hint, .has-count) {
      display: none;
    }
  }
`;var $t=Bt(class extends bt{constructor(t){if(super(t),t.type!==st.PROPERTY&&t.type!==st.ATTRIBUTE&&t.type!==st.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!$i(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===G||e===L)return e;let o=t.element,r=t.name;if(t.type===st.PROPERTY){if(e===o[r])return G}else if(t.type===st.BOOLEAN_ATTRIBUTE){if(!!e===o.hasAttribute(r))return G}else if(t.type===st.ATTRIBUTE&&o.getAttribute(r)===e+"")return G;return Fo(t),e}});var J=class extends j{constructor(){super(...arguments),this.hasSlotController=new U(this,"hint"),this.title="",this._value=this.getAttribute("value")??null,this.size="m",this.disabled=!1,this.indeterminate=!1,this._checked=null,this.defaultChecked=this.hasAttribute("checked"),this.required=!1,this.hint=""}static get validators(){let t=[Uo({validationProperty:"checked",validationElement:Object.assign(document.createElement("input"),{type:"checkbox",required:!0})})];return[...super.validators,...t]}get value(){return this._value??"on"}set value(t){this._value=t}handleSizeChange(){Q(this.localName,this.size)}get checked(){return this.valueHasChanged?!!this._checked:this._checked??this.defaultChecked}set checked(t){this._checked=!!t,this.valueHasChanged=!0}handleClick(){this.hasInteracted=!0,this.checked=!this.checked,this.indeterminate=!1,this.updateComplete.then(()=>{this.dispatchEvent(new Event("change",{bubbles:!0,composed:!0}))})}connectedCallback(){if(super.connectedCallback(),this.didSSR&&!this.hasUpdated){this.updateComplete.then(()=>{this.handleDefaultCheckedChange()});return}this.handleDefaultCheckedChange()}handleDefaultCheckedChange(){this.handleValueOrCheckedChange()}handleValueOrCheckedChange(){if(this.didSSR&&!this.hasUpdated){this.updateComplete.then(()=>{this.handleValueOrCheckedChange()});return}this.setValue(this.checked?this.value:null,this._value),this.updateValidity()}handleStateChange(){this.hasUpdated&&(this.input.checked=this.checked,this.input.indeterminate=this.indeterminate),this.customStates.set("checked",this.checked),this.customStates.set("indeterminate",this.indeterminate),this.updateValidity()}handleDisabledChange(){this.customStates.set("disabled",this.disabled)}willUpdate(t){super.willUpdate(t),(t.has("value")||t.has("checked")||t.has("defaultChecked")||t.has("disabled"))&&this.handleValueOrCheckedChange()}formResetCallback(){this._checked=null,super.formResetCallback(),this.handleValueOrCheckedChange()}click(){this.input.click()}focus(t){this.input.focus(t)}blur(){this.input.blur()}render(){let t=this.hasSlotController.test("hint"),e=this.hint?!0:!!t,o=!this.checked&&this.indeterminate,r=o?"indeterminate":"check",a=o?"indeterminate":"checked",s=this.didSSR&&!this.hasUpdated?this.checked:this.defaultChecked,n=this.didSSR&&!this.hasUpdated?null:$t(this.checked);return p`
      <label part="base checkbox">
        <span part="control">
          <input
            class="input"
            type="checkbox"
            title=${this.title}
            name=${C(this.name)}
            value=${C(this.value)}
            .indeterminate=${$t(this.indeterminate)}
            .checked=${C(n)}
            ?checked=${s}
            ?disabled=${this.disabled}
            ?required=${this.required}
            aria-checked=${this.indeterminate?"mixed":this.checked?"true":"false"}
            aria-describedby="hint"
            @click=${this.handleClick}
          />

          <wa-icon part="${a}-icon icon" library="system" name=${r}></wa-icon>
        </span>

        <slot part="label"></slot>
      </label>

      <slot
        id="hint"
        part="hint"
        name="hint"
        aria-hidden=${e?"false":"true"}
        class="${S({"has-slotted":e})}"
      >
        ${this.hint}
      </slot>
    `}};J.css=[ne,Z,Ni];J.shadowRootOptions={...j.shadowRootOptions,delegatesFocus:!0};i([b('input[type="checkbox"]')],J.prototype,"input",2);i([l()],J.prototype,"title",2);i([l({reflect:!0})],J.prototype,"value",1);i([l({reflect:!0})],J.prototype,"size",2);i([y("size")],J.prototype,"handleSizeChange",1);i([l({type:Boolean})],J.prototype,"disabled",2);i([l({type:Boolean,reflect:!0})],J.prototype,"indeterminate",2);i([l({type:Boolean,attribute:!1})],J.prototype,"checked",1);i([l({type:Boolean,reflect:!0,attribute:"checked"})],J.prototype,"defaultChecked",2);i([l({type:Boolean,reflect:!0})],J.prototype,"required",2);i([l()],J.prototype,"hint",2);i([y(["checked","defaultChecked"])],J.prototype,"handleDefaultCheckedChange",1);i([y(["checked","indeterminate"])],J.prototype,"handleStateChange",1);i([y("disabled")],J.prototype,"handleDisabledChange",1);J=i([x("wa-checkbox")],J);J.disableWarning?.("change-in-update");var Wi=class extends Event{constructor(t){super("wa-copy",{bubbles:!0,cancelable:!1,composed:!0}),this.detail=t}};var Wr=null,Ur=null,bl=7e3;function Ui(t){let e=document.createElement("div");return e.setAttribute("role","log"),e.setAttribute("aria-live",t),e.setAttribute("aria-relevant","additions"),Object.assign(e.style,{position:"absolute",width:"1px",height:"1px",margin:"-1px",padding:"0",border:"0",overflow:"hidden",clip:"rect(0 0 0 0)",clipPath:"inset(50%)",whiteSpace:"nowrap"}),e}function gl(t){return t==="assertive"?(Ur??(Ur=document.body.appendChild(Ui("assertive"))),Ur):(Wr??(Wr=document.body.appendChild(Ui("polite"))),Wr)}function Ho(t,e="polite"){if(!t)return;let o=gl(e),r=document.createElement("div");r.textContent=t,o.appendChild(r),setTimeout(()=>r.remove(),bl)}var Hi=v`
  :host {
    display: inline-block;
    color: var(--wa-color-neutral-on-quiet);
  }

  .copy-button__trigger {
    position: relative;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    background-color: transparent;
    border: none;
    border-radius: var(--wa-form-control-border-radius);
    color: inherit;
    font-size: inherit;
    height: calc(var(--wa-form-control-height) * 0.8);
    aspect-ratio: 1;
    cursor: pointer;
    transition-property: background-color, color;
    transition-duration: var(--wa-transition-fast);
    transition-timing-function: var(--wa-transition-easing);
  }

  @media (hover: hover) {
    .button:hover:not([disabled]) {
      background-color: var(--wa-color-neutral-fill-quiet);
      color: color-mix(in oklab, currentColor, var(--wa-color-mix-hover));
    }
  }

  .button:focus-visible:not([disabled]) {
    background-color: var(--wa-color-neutral-fill-quiet);
    color: color-mix(in oklab, currentColor, var(--wa-color-mix-hover));
  }

  .button:active:not([disabled]) {
    color: color-mix(in oklab, currentColor, var(--wa-color-mix-active));
  }

  .button:focus-visible {
    outline: var(--wa-focus-ring);
    outline-offset: var(--wa-focus-ring-offset);
  }

  .button[disabled] {
    opacity: 0.5;
    cursor: not-allowed !important;
  }

  slot {
    display: inline-flex;
  }

  /* Icon swap animation */
  .show {
    animation: copy-button-icon-show var(--wa-transition-fast) var(--wa-transition-easing);
  }

  .hide {
    animation: copy-button-icon-show var(--wa-transition-fast) var(--wa-transition-easing) reverse;
  }

  @keyframes copy-button-icon-show {
    from {
      scale: 0.25;
      opacity: 0.25;
    }
    to {
      scale: 1;
      opacity: 1;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .show,
    .hide {
      animation-duration: 1ms;
    }
  }
`;var We=v`
  .wa-visually-hidden:not(:focus-within),
  .wa-visually-hidden-force,
  .wa-visually-hidden-hint::part(hint),
  .wa-visually-hidden-label::part(label),
  .wa-visually-hidden-label::part(form-control-label) {
    top: 0px !important;
    left: 0px !important;
    position: absolute !important;
    width: 1px !important;
    height: 1px !important;
    clip: rect(0 0 0 0) !important;
    clip-path: inset(50%) !important;
    border: none !important;
    overflow: hidden !important;
    white-space: nowrap !important;
    padding: 0 !important;
  }
`;var Vi="useandom-26T198340PX75pxJACKVERYMINDBUSHWOLF_GQZbfghjklqvwyzrict";var ji=(t=21)=>{let e="",o=crypto.getRandomValues(new Uint8Array(t|=0));for(;t--;)e+=Vi[o[t]&63];return e};function Zt(t,e,o){let r=a=>Object.is(a,-0)?0:a;return t<e?r(e):t>o?r(o):r(t)}function le(t=""){return`${t}${ji()}`}async function ce(t,e,o){return t.animate(e,o).finished.catch(()=>{})}function F(t,e){return new Promise(o=>{let r=new AbortController,{signal:a}=r;if(t.classList.contains(e))return;t.classList.add(e);let s=!1,n=()=>{s||(s=!0,t.classList.remove(e),o(),r.abort())};t.addEventListener("animationend",n,{once:!0,signal:a}),t.addEventListener("animationcancel",n,{once:!0,signal:a}),requestAnimationFrame(()=>{!s&&t.getAnimations().length===0&&n()})})}function Ue(t){return t=t.toString().toLowerCase(),t.indexOf("ms")>-1?parseFloat(t)||0:t.indexOf("s")>-1?(parseFloat(t)||0)*1e3:parseFloat(t)||0}function Yi(){return window.matchMedia("(prefers-reduced-motion: reduce)").matches}var Xi="wa-internal-tooltip",Hr="__waCopyButtonAssignedId",N=class extends k{constructor(){super(...arguments),this.localize=new $(this),this.isCopying=!1,this.status="rest",this.hasCustomTrigger=!1,this.customTriggerEl=null,this.lightTooltip=null,this.feedbackTimeout=null,this.value="",this.from="",this.disabled=!1,this.copyLabel="",this.successLabel="",this.errorLabel="",this.feedbackDuration=1e3,this.tooltipPlacement="top",this.tooltip="full",this.handleDefaultSlotChange=()=>{let e=(this.defaultSlot?.assignedElements({flatten:!0})??[]).find(o=>o instanceof HTMLElement)??null;e!==this.customTriggerEl&&(this.releaseAssignedId(this.customTriggerEl),this.customTriggerEl=e),this.hasCustomTrigger=e!==null,e&&this.tooltip!=="none"?(e.id||(e.id=le("wa-copy-button-trigger-"),e[Hr]=!0),this.ensureLightTooltip()):this.removeLightTooltip()}}get activeTooltip(){return this.lightTooltip??this.shadowTooltip??null}get currentLabel(){return this.status==="success"?this.successLabel||this.localize.term("copied"):this.status==="error"?this.errorLabel||this.localize.term("error"):this.copyLabel||this.localize.term("copy")}firstUpdated(t){super.firstUpdated(t),this.didSSR?this.updateComplete.then(()=>{this.handleDefaultSlotChange()}):this.handleDefaultSlotChange()}disconnectedCallback(){super.disconnectedCallback(),this.removeLightTooltip()}handleStatusChange(){this.customStates.set("success",this.status==="success"),this.customStates.set("error",this.status==="error"),this.syncTooltipText(),(this.status==="success"||this.status==="error")&&Ho(this.currentLabel,"polite")}handleLabelChange(){this.syncTooltipText()}handleTooltipOptionsChange(){this.lightTooltip&&(this.lightTooltip.placement=this.tooltipPlacement,this.lightTooltip.disabled=this.disabled)}handleTooltipModeChange(t){this.tooltip==="none"?this.removeLightTooltip():t==="none"?this.handleDefaultSlotChange():this.lightTooltip&&this.lightTooltip.setAttribute("trigger",this.tooltip==="copy"?"manual":"hover focus")}releaseAssignedId(t){t&&t[Hr]&&(t.removeAttribute("id"),delete t[Hr])}ensureLightTooltip(){if(!this.customTriggerEl)return;let t=this.tooltip==="copy"?"manual":"hover focus";if(this.lightTooltip)this.lightTooltip.setAttribute("for",this.customTriggerEl.id),this.lightTooltip.setAttribute("trigger",t),this.lightTooltip.placement=this.tooltipPlacement,this.lightTooltip.disabled=this.disabled,this.lightTooltip.textContent=this.currentLabel;else{let e=document.createElement("wa-tooltip");e.setAttribute("slot",Xi),e.setAttribute("part","feedback"),e.setAttribute("trigger",t),e.dataset.copyButtonTooltip="",e.setAttribute("for",this.customTriggerEl.id),e.placement=this.tooltipPlacement,e.disabled=this.disabled,e.textContent=this.currentLabel,this.appendChild(e),this.lightTooltip=e}}removeLightTooltip(){this.lightTooltip&&(this.releaseAssignedId(this.customTriggerEl),this.lightTooltip.remove(),this.lightTooltip=null)}syncTooltipText(){this.lightTooltip&&(this.lightTooltip.textContent=this.currentLabel)}async handleCopy(){if(this.disabled||this.isCopying)return;this.isCopying=!0;let t=this.value;if(this.from){let e=this.getRootNode(),o=this.from.includes("."),r=this.from.includes("[")&&this.from.includes("]"),a=this.from,s="";o?[a,s]=this.from.trim().split("."):r&&([a,s]=this.from.trim().replace(/\]$/,"").split("["));let n="getElementById"in e?e.getElementById(a):null;n?r?t=n.getAttribute(s)||"":o?t=n[s]||"":t=n.textContent||"":(this.showStatus("error"),this.dispatchEvent(new re))}if(!t)this.showStatus("error"),this.dispatchEvent(new re);else try{await navigator.clipboard.writeText(t),this.showStatus("success"),this.dispatchEvent(new Wi({value:t}))}catch{this.showStatus("error"),this.dispatchEvent(new re)}}async showStatus(t){if(this.status=t,this.copyIcon){let r=t==="success"?this.successIcon:this.errorIcon;await F(this.copyIcon,"hide"),this.copyIcon.hidden=!0,r.hidden=!1,await F(r,"show")}await this.updateComplete;let e=this.tooltip==="none"?null:this.activeTooltip,o=null;e&&(e.show(),o=new Promise(r=>{e.addEventListener("wa-after-hide",()=>{this.feedbackTimeout!==null&&(clearTimeout(this.feedbackTimeout),this.feedbackTimeout=null),r()},{once:!0})}),this.feedbackTimeout=window.setTimeout(async()=>{this.feedbackTimeout=null,await e.hide()},this.feedbackDuration)),setTimeout(async()=>{if(o&&await o,this.copyIcon){let r=t==="success"?this.successIcon:this.errorIcon;await F(r,"hide"),r.hidden=!0,this.copyIcon.hidden=!1,await F(this.copyIcon,"show")}this.status="rest",this.isCopying=!1},this.feedbackDuration)}render(){let e=!this.hasCustomTrigger&&this.tooltip!=="none",o=this.tooltip==="copy"?"manual":"hover focus";return this.didSSR&&!this.hasUpdated&&(e=!1),p`
      <div class="copy-button__trigger" @click=${this.handleCopy}>
        <slot @slotchange=${this.handleDefaultSlotChange}></slot>
        <button
          class="button"
          part="button"
          type="button"
          id="copy-button"
          aria-label=${this.currentLabel}
          ?disabled=${this.disabled}
          ?hidden=${this.hasCustomTrigger}
        >
          <slot part="copy-icon" name="copy-icon">
            <wa-icon library="system" name="copy" variant="regular"></wa-icon>
          </slot>
          <slot part="success-icon" name="success-icon" variant="solid" hidden>
            <wa-icon library="system" name="check"></wa-icon>
          </slot>
          <slot part="error-icon" name="error-icon" variant="solid" hidden>
            <wa-icon library="system" name="xmark"></wa-icon>
          </slot>
        </button>

        ${e?p`
              <wa-tooltip
                part="feedback"
                for="copy-button"
                placement=${this.tooltipPlacement}
                trigger=${o}
                class=${S({"copy-button-tooltip":!0,"copy-button-tooltip-success":this.status==="success","copy-button-tooltip-error":this.status==="error"})}
                ?disabled=${this.disabled}
                >${this.currentLabel}</wa-tooltip
              >
            `:""}
        <slot name="${Xi}"></slot>
      </div>
    `}};N.css=[Fr,We,Hi];i([b('slot[name="copy-icon"]')],N.prototype,"copyIcon",2);i([b('slot[name="success-icon"]')],N.prototype,"successIcon",2);i([b('slot[name="error-icon"]')],N.prototype,"errorIcon",2);i([b("slot:not([name])")],N.prototype,"defaultSlot",2);i([b('wa-tooltip[part="feedback"]')],N.prototype,"shadowTooltip",2);i([E()],N.prototype,"isCopying",2);i([E()],N.prototype,"status",2);i([E()],N.prototype,"hasCustomTrigger",2);i([l()],N.prototype,"value",2);i([l()],N.prototype,"from",2);i([l({type:Boolean,reflect:!0})],N.prototype,"disabled",2);i([l({attribute:"copy-label"})],N.prototype,"copyLabel",2);i([l({attribute:"success-label"})],N.prototype,"successLabel",2);i([l({attribute:"error-label"})],N.prototype,"errorLabel",2);i([l({attribute:"feedback-duration",type:Number})],N.prototype,"feedbackDuration",2);i([l({attribute:"tooltip-placement",reflect:!0})],N.prototype,"tooltipPlacement",2);i([l({reflect:!0})],N.prototype,"tooltip",2);i([y("status")],N.prototype,"handleStatusChange",1);i([y(["copyLabel","successLabel","errorLabel"])],N.prototype,"handleLabelChange",1);i([y(["tooltipPlacement","disabled"],{waitUntilFirstUpdate:!0})],N.prototype,"handleTooltipOptionsChange",1);i([y("tooltip",{waitUntilFirstUpdate:!0})],N.prototype,"handleTooltipModeChange",1);N=i([x("wa-copy-button")],N);var Ki=v`
  :host {
    --max-width: 30ch;

    /** These styles are added so we don't interfere in the DOM. */
    display: inline-block;
    position: absolute;

    /** Defaults for inherited CSS properties */
    color: var(--wa-tooltip-content-color);
    font-size: var(--wa-tooltip-font-size);
    line-height: var(--wa-tooltip-line-height);
    text-align: start;
    white-space: normal;
  }

  .tooltip {
    --arrow-size: var(--wa-tooltip-arrow-size);
    --arrow-color: var(--wa-tooltip-background-color);
  }

  .tooltip::part(popup) {
    z-index: 1000;
  }

  .tooltip[placement^='top']::part(popup) {
    transform-origin: bottom;
  }

  .tooltip[placement^='bottom']::part(popup) {
    transform-origin: top;
  }

  .tooltip[placement^='left']::part(popup) {
    transform-origin: right;
  }

  .tooltip[placement^='right']::part(popup) {
    transform-origin: left;
  }

  .body {
    display: block;
    width: max-content;
    max-width: var(--max-width);
    border-radius: var(--wa-tooltip-border-radius);
    background-color: var(--wa-tooltip-background-color);
    border: var(--wa-tooltip-border-width) var(--wa-tooltip-border-style) var(--wa-tooltip-border-color);
    padding: 0.25em 0.5em;
    user-select: none;
    -webkit-user-select: none;
  }

  .tooltip {
    --popup-border-width: var(--wa-tooltip-border-width);

    /* Inset box-shadow, not a border: Safari seams a clip-path edge that runs along a border. */
    &::part(arrow) {
      box-shadow: inset calc(-1 * var(--wa-tooltip-border-width)) calc(-1 * var(--wa-tooltip-border-width)) 0 0
        var(--wa-tooltip-border-color);
    }
  }
`;var dt=class extends Event{constructor(){super("wa-show",{bubbles:!0,cancelable:!0,composed:!0})}};var pt=class extends Event{constructor(t){super("wa-hide",{bubbles:!0,cancelable:!0,composed:!0}),this.detail=t}};var ht=class extends Event{constructor(){super("wa-after-hide",{bubbles:!0,cancelable:!1,composed:!0})}};var ut=class extends Event{constructor(){super("wa-after-show",{bubbles:!0,cancelable:!1,composed:!0})}};var Gi=class extends Event{constructor(){super("wa-reposition",{bubbles:!0,cancelable:!1,composed:!0})}};var Qi=v`
  :host {
    --arrow-color: black;
    --arrow-size: var(--wa-tooltip-arrow-size);
    --popup-border-width: 0px;
    --show-duration: var(--wa-transition-fast);
    --hide-duration: var(--wa-transition-fast);

    /*
     * These properties are computed to account for the arrow's dimensions after being rotated 45º. The constant
     * 0.7071 is derived from sin(45) to calculate the length of the arrow after rotation.
     *
     * The diamond will be translated inward by --arrow-base-offset, the border thickness, to centralise it on
     * the inner edge of the popup border. This also means we need to increase the size of the arrow by the
     * same amount to compensate.
     *
     * A diamond shaped clipping mask is used to avoid overlap of popup content. This extends slightly inward so
     * the popup border is covered with no sub-pixel rounding artifacts. The diamond corners are mitred at 22.5º
     * to properly merge any arrow border with the popup border. The constant 1.4142 is derived from 1 + tan(22.5).
     *
     */
    --arrow-base-offset: var(--popup-border-width);
    --arrow-size-diagonal: calc((var(--arrow-size) + var(--arrow-base-offset)) * 0.7071);
    --arrow-padding-offset: calc(var(--arrow-size-diagonal) - var(--arrow-size));
    --arrow-size-div: calc(var(--arrow-size-diagonal) * 2);
    --arrow-clipping-corner: calc(var(--arrow-base-offset) * 1.4142);

    display: contents;
  }

  .popup {
    position: absolute;
    isolation: isolate;
    max-width: var(--auto-size-available-width, none);
    max-height: var(--auto-size-available-height, none);

    /* Clear UA styles for [popover] */
    :where(&) {
      inset: unset;
      padding: unset;
      margin: unset;
      width: unset;
      height: unset;
      color: unset;
      background: unset;
      border: unset;
      overflow: unset;
    }
  }

  .popup-fixed {
    position: fixed;
  }

  .popup:not(.popup-active) {
    display: none;
  }

  .arrow {
    position: absolute;
    width: var(--arrow-size-div);
    height: var(--arrow-size-div);
    background: var(--arrow-color);
    z-index: 3;
    clip-path: polygon(
      var(--arrow-clipping-corner) 100%,
      var(--arrow-base-offset) calc(100% - var(--arrow-base-offset)),
      calc(var(--arrow-base-offset) - 2px) calc(100% - var(--arrow-base-offset)),
      calc(100% - var(--arrow-base-offset)) calc(var(--arrow-base-offset) - 2px),
      calc(100% - var(--arrow-base-offset)) var(--arrow-base-offset),
      100% var(--arrow-clipping-corner),
      100% 100%
    );
    rotate: 45deg;
  }

  :host([data-current-placement|='left']) .arrow {
    rotate: -45deg;
  }

  :host([data-current-placement|='right']) .arrow {
    rotate: 135deg;
  }

  :host([data-current-placement|='bottom']) .arrow {
    rotate: 225deg;
  }

  /* Hover bridge */
  .popup-hover-bridge:not(.popup-hover-bridge-visible) {
    display: none;
  }

  .popup-hover-bridge {
    position: fixed;
    z-index: 899;
    top: 0;
    right: 0;
    bottom: 0;
    left: 0;
    clip-path: polygon(
      var(--hover-bridge-top-left-x, 0) var(--hover-bridge-top-left-y, 0),
      var(--hover-bridge-top-right-x, 0) var(--hover-bridge-top-right-y, 0),
      var(--hover-bridge-bottom-right-x, 0) var(--hover-bridge-bottom-right-y, 0),
      var(--hover-bridge-bottom-left-x, 0) var(--hover-bridge-bottom-left-y, 0)
    );
  }

  /* Built-in animations */
  .show {
    animation: show var(--show-duration) ease;
  }

  .hide {
    animation: show var(--hide-duration) ease reverse;
  }

  @keyframes show {
    from {
      opacity: 0;
    }
    to {
      opacity: 1;
    }
  }

  .show-with-scale {
    animation: show-with-scale var(--show-duration) ease;
  }

  .hide-with-scale {
    animation: show-with-scale var(--hide-duration) ease reverse;
  }

  @keyframes show-with-scale {
    from {
      opacity: 0;
      scale: 0.8;
    }
    to {
      opacity: 1;
      scale: 1;
    }
  }
`;var qt=Math.min,At=Math.max,lo=Math.round,co=Math.floor,Nt=t=>({x:t,y:t}),vl={left:"right",right:"left",bottom:"top",top:"bottom"};function Vr(t,e,o){return At(t,qt(e,o))}function Ee(t,e){return typeof t=="function"?t(e):t}function de(t){return t.split("-")[0]}function $e(t){return t.split("-")[1]}function jr(t){return t==="x"?"y":"x"}function jo(t){return t==="y"?"height":"width"}function Wt(t){let e=t[0];return e==="t"||e==="b"?"y":"x"}function Yo(t){return jr(Wt(t))}function ts(t,e,o){o===void 0&&(o=!1);let r=$e(t),a=Yo(t),s=jo(a),n=a==="x"?r===(o?"end":"start")?"right":"left":r==="start"?"bottom":"top";return e.reference[s]>e.floating[s]&&(n=no(n)),[n,no(n)]}function es(t){let e=no(t);return[Vo(t),e,Vo(e)]}function Vo(t){return t.includes("start")?t.replace("start","end"):t.replace("end","start")}var Zi=["left","right"],Ji=["right","left"],yl=["top","bottom"],xl=["bottom","top"];function Cl(t,e,o){switch(t){case"top":case"bottom":return o?e?Ji:Zi:e?Zi:Ji;case"left":case"right":return e?yl:xl;default:return[]}}function os(t,e,o,r){let a=$e(t),s=Cl(de(t),o==="start",r);return a&&(s=s.map(n=>n+"-"+a),e&&(s=s.concat(s.map(Vo)))),s}function no(t){let e=de(t);return vl[e]+t.slice(e.length)}function kl(t){var e,o,r,a;return{top:(e=t.top)!=null?e:0,right:(o=t.right)!=null?o:0,bottom:(r=t.bottom)!=null?r:0,left:(a=t.left)!=null?a:0}}function Yr(t){return typeof t!="number"?kl(t):{top:t,right:t,bottom:t,left:t}}function Ae(t){let{x:e,y:o,width:r,height:a}=t;return{width:r,height:a,top:o,left:e,right:e+r,bottom:o+a,x:e,y:o}}function rs(t,e,o){let{reference:r,floating:a}=t,s=Wt(e),n=Yo(e),c=jo(n),d=de(e),h=s==="y",u=r.x+r.width/2-a.width/2,m=r.y+r.height/2-a.height/2,w=r[c]/2-a[c]/2,f;switch(d){case"top":f={x:u,y:r.y-a.height};break;case"bottom":f={x:u,y:r.y+r.height};break;case"right":f={x:r.x+r.width,y:m};break;case"left":f={x:r.x-a.width,y:m};break;default:f={x:r.x,y:r.y}}let g=$e(e);return g&&(f[n]+=w*(g==="end"?1:-1)*(o&&h?-1:1)),f}async function as(t,e){var o;e===void 0&&(e={});let{x:r,y:a,platform:s,rects:n,elements:c,strategy:d}=t,{boundary:h="clippingAncestors",rootBoundary:u="viewport",elementContext:m="floating",altBoundary:w=!1,padding:f=0}=Ee(e,t),g=Yr(f),T=c[w?m==="floating"?"reference":"floating":m],A=Ae(await s.getClippingRect({element:(o=await(s.isElement==null?void 0:s.isElement(T)))==null||o?T:T.contextElement||await(s.getDocumentElement==null?void 0:s.getDocumentElement(c.floating)),boundary:h,rootBoundary:u,strategy:d})),B=m==="floating"?{x:r,y:a,width:n.floating.width,height:n.floating.height}:n.reference,q=await(s.getOffsetParent==null?void 0:s.getOffsetParent(c.floating)),W=await(s.isElement==null?void 0:s.isElement(q))&&await(s.getScale==null?void 0:s.getScale(q))||{x:1,y:1},lt=Ae(s.convertOffsetParentRelativeRectToViewportRelativeRect?await s.convertOffsetParentRelativeRectToViewportRelativeRect({elements:c,rect:B,offsetParent:q,strategy:d}):B);return{top:(A.top-lt.top+g.top)/W.y,bottom:(lt.bottom-A.bottom+g.bottom)/W.y,left:(A.left-lt.left+g.left)/W.x,right:(lt.right-A.right+g.right)/W.x}}var zl=50,is=async(t,e,o)=>{let{placement:r="bottom",strategy:a="absolute",middleware:s=[],platform:n}=o,c=n.detectOverflow?n:{...n,detectOverflow:as},d=await(n.isRTL==null?void 0:n.isRTL(e)),h=await n.getElementRects({reference:t,floating:e,strategy:a}),{x:u,y:m}=rs(h,r,d),w=r,f=0,g={};for(let z=0;z<s.length;z++){let T=s[z];if(!T)continue;let{name:A,fn:B}=T,{x:q,y:W,data:lt,reset:K}=await B({x:u,y:m,initialPlacement:r,placement:w,strategy:a,middlewareData:g,rects:h,platform:c,elements:{reference:t,floating:e}});u=q??u,m=W??m,g[A]={...g[A],...lt},K&&f<zl&&(f++,typeof K=="object"&&(K.placement&&(w=K.placement),K.rects&&(h=K.rects===!0?await n.getElementRects({reference:t,floating:e,strategy:a}):K.rects),{x:u,y:m}=rs(h,w,d)),z=-1)}return{x:u,y:m,placement:w,strategy:a,middlewareData:g}},ss=t=>({name:"arrow",options:t,async fn(e){let{x:o,y:r,placement:a,rects:s,platform:n,elements:c,middlewareData:d}=e,{element:h,padding:u=0}=Ee(t,e)||{};if(h==null)return{};let m=Yr(u),w={x:o,y:r},f=Yo(a),g=jo(f),z=await n.getDimensions(h),T=f==="y",A=T?"top":"left",B=T?"bottom":"right",q=T?"clientHeight":"clientWidth",W=s.reference[g]+s.reference[f]-w[f]-s.floating[g],lt=w[f]-s.reference[f],K=await(n.getOffsetParent==null?void 0:n.getOffsetParent(h)),ct=K?K[q]:0;(!ct||!await(n.isElement==null?void 0:n.isElement(K)))&&(ct=c.floating[q]||s.floating[g]);let zt=W/2-lt/2,Pt=ct/2-z[g]/2-1,rt=qt(m[A],Pt),Qe=qt(m[B],Pt),Ze=ct-z[g]-Qe,Rt=ct/2-z[g]/2+zt,St=Vr(rt,Rt,Ze),ge=!d.arrow&&$e(a)!=null&&Rt!==St&&s.reference[g]/2-(Rt<rt?rt:Qe)-z[g]/2<0,Xt=ge?Rt<rt?Rt-rt:Rt-Ze:0;return{[f]:w[f]+Xt,data:{[f]:St,centerOffset:Rt-St-Xt,...ge&&{alignmentOffset:Xt}},reset:ge}}});var ns=function(t){return t===void 0&&(t={}),{name:"flip",options:t,async fn(e){var o,r;let{placement:a,middlewareData:s,rects:n,initialPlacement:c,platform:d,elements:h}=e,{mainAxis:u=!0,crossAxis:m=!0,fallbackPlacements:w,fallbackStrategy:f="bestFit",fallbackAxisSideDirection:g="none",flipAlignment:z=!0,...T}=Ee(t,e);if((o=s.arrow)!=null&&o.alignmentOffset)return{};let A=de(a),B=Wt(c),q=de(c)===c,W=await(d.isRTL==null?void 0:d.isRTL(h.floating)),lt=w||(q||!z?[no(c)]:es(c)),K=g!=="none";!w&&K&&lt.push(...os(c,z,g,W));let ct=[c,...lt],zt=await d.detectOverflow(e,T),Pt=[],rt=((r=s.flip)==null?void 0:r.overflows)||[];if(u&&Pt.push(zt[A]),m){let St=ts(a,n,W);Pt.push(zt[St[0]],zt[St[1]])}if(rt=[...rt,{placement:a,overflows:Pt}],!Pt.every(St=>St<=0)){var Qe,Ze;let St=(((Qe=s.flip)==null?void 0:Qe.index)||0)+1,ge=ct[St];if(ge&&(!(m==="alignment"?B!==Wt(ge):!1)||rt.every(Lt=>Wt(Lt.placement)===B?Lt.overflows[0]>0:!0)))return{data:{index:St,overflows:rt},reset:{placement:ge}};let Xt=(Ze=rt.filter(ve=>ve.overflows[0]<=0).sort((ve,Lt)=>ve.overflows[1]-Lt.overflows[1])[0])==null?void 0:Ze.placement;if(!Xt)switch(f){case"bestFit":{var Rt;let ve=(Rt=rt.filter(Lt=>{if(K){let oe=Wt(Lt.placement);return oe===B||oe==="y"}return!0}).map(Lt=>[Lt.placement,Lt.overflows.filter(oe=>oe>0).reduce((oe,Ln)=>oe+Ln,0)]).sort((Lt,oe)=>Lt[1]-oe[1])[0])==null?void 0:Rt[0];ve&&(Xt=ve);break}case"initialPlacement":Xt=c;break}if(a!==Xt)return{reset:{placement:Xt}}}return{}}}};var Sl=new Set(["left","top"]);async function Ll(t,e){let{placement:o,platform:r,elements:a}=t,s=await(r.isRTL==null?void 0:r.isRTL(a.floating)),n=de(o),c=$e(o),d=Wt(o)==="y",h=Sl.has(n)?-1:1,u=s&&d?-1:1,m=Ee(e,t),{mainAxis:w,crossAxis:f,alignmentAxis:g}=typeof m=="number"?{mainAxis:m,crossAxis:0,alignmentAxis:null}:{mainAxis:m.mainAxis||0,crossAxis:m.crossAxis||0,alignmentAxis:m.alignmentAxis};return c&&typeof g=="number"&&(f=c==="end"?g*-1:g),d?{x:f*u,y:w*h}:{x:w*h,y:f*u}}var ls=function(t){return t===void 0&&(t=0),{name:"offset",options:t,async fn(e){var o,r;let{x:a,y:s,placement:n,middlewareData:c}=e,d=await Ll(e,t);return n===((o=c.offset)==null?void 0:o.placement)&&(r=c.arrow)!=null&&r.alignmentOffset?{}:{x:a+d.x,y:s+d.y,data:{...d,placement:n}}}}},cs=function(t){return t===void 0&&(t={}),{name:"shift",options:t,async fn(e){let{x:o,y:r,placement:a,platform:s}=e,{mainAxis:n=!0,crossAxis:c=!1,limiter:d={fn:B=>{let{x:q,y:W}=B;return{x:q,y:W}}},...h}=Ee(t,e),u={x:o,y:r},m=await s.detectOverflow(e,h),w=Wt(a),f=jr(w),g=u[f],z=u[w],T=(B,q)=>Vr(q+m[B==="y"?"top":"left"],q,q-m[B==="y"?"bottom":"right"]);n&&(g=T(f,g)),c&&(z=T(w,z));let A=d.fn({...e,[f]:g,[w]:z});return{...A,data:{x:A.x-o,y:A.y-r,enabled:{[f]:n,[w]:c}}}}}};var ds=function(t){return t===void 0&&(t={}),{name:"size",options:t,async fn(e){let{placement:o,rects:r,platform:a,elements:s}=e,{apply:n=()=>{},...c}=Ee(t,e),d=await a.detectOverflow(e,c),h=de(o),u=$e(o),m=Wt(o)==="y",{width:w,height:f}=r.floating,g,z;h==="top"||h==="bottom"?(g=h,z=u===(await(a.isRTL==null?void 0:a.isRTL(s.floating))?"start":"end")?"left":"right"):(z=h,g=u==="end"?"top":"bottom");let T=f-d.top-d.bottom,A=w-d.left-d.right,B=qt(f-d[g],T),q=qt(w-d[z],A),W=e.middlewareData.shift,lt=!W,K=B,ct=q;W!=null&&W.enabled.x&&(ct=A),W!=null&&W.enabled.y&&(K=T),lt&&!u&&(m?ct=w-2*At(d.left,d.right):K=f-2*At(d.top,d.bottom)),await n({...e,availableWidth:ct,availableHeight:K});let zt=await a.getDimensions(s.floating);return w!==zt.width||f!==zt.height?{reset:{rects:!0}}:{}}}};function Xo(){return typeof window<"u"}function Te(t){return hs(t)?(t.nodeName||"").toLowerCase():"#document"}function nt(t){var e;return(t==null||(e=t.ownerDocument)==null?void 0:e.defaultView)||window}function Ut(t){var e;return(e=(hs(t)?t.ownerDocument:t.document)||window.document)==null?void 0:e.documentElement}function hs(t){return Xo()?t instanceof Node||t instanceof nt(t).Node:!1}function _t(t){return Xo()?t instanceof Element||t instanceof nt(t).Element:!1}function te(t){return Xo()?t instanceof HTMLElement||t instanceof nt(t).HTMLElement:!1}function ps(t){return!Xo()||typeof ShadowRoot>"u"?!1:t instanceof ShadowRoot||t instanceof nt(t).ShadowRoot}function po(t){let{overflow:e,overflowX:o,overflowY:r,display:a}=Tt(t);return/auto|scroll|overlay|hidden|clip/.test(e+r+o)&&a!=="inline"&&a!=="contents"}function us(t){return/^(table|td|th)$/.test(Te(t))}function ho(t){try{if(t.matches(":popover-open"))return!0}catch{}try{return t.matches(":modal")}catch{return!1}}var El=/transform|translate|scale|rotate|perspective|filter/,$l=/paint|layout|strict|content/,_e=t=>!!t&&t!=="none",Xr;function He(t){let e=_t(t)?Tt(t):t;return _e(e.transform)||_e(e.translate)||_e(e.scale)||_e(e.rotate)||_e(e.perspective)||!Ko()&&(_e(e.backdropFilter)||_e(e.filter))||El.test(e.willChange||"")||$l.test(e.contain||"")}function ms(t){let e=pe(t);for(;te(e)&&!Ve(e);){if(He(e))return e;if(ho(e))return null;e=pe(e)}return null}function Ko(){return Xr==null&&(Xr=typeof CSS<"u"&&CSS.supports&&CSS.supports("-webkit-backdrop-filter","none")),Xr}function Ve(t){return/^(html|body|#document)$/.test(Te(t))}function Tt(t){return nt(t).getComputedStyle(t)}function uo(t){return _t(t)?{scrollLeft:t.scrollLeft,scrollTop:t.scrollTop}:{scrollLeft:t.scrollX,scrollTop:t.scrollY}}function pe(t){if(Te(t)==="html")return t;let e=t.assignedSlot||t.parentNode||ps(t)&&t.host||Ut(t);return ps(e)?e.host:e}function fs(t){let e=pe(t);return Ve(e)?(t.ownerDocument||t).body:te(e)&&po(e)?e:fs(e)}function Jt(t,e,o){var r;e===void 0&&(e=[]),o===void 0&&(o=!0);let a=fs(t),s=a===((r=t.ownerDocument)==null?void 0:r.body),n=nt(a);if(s){let c=Go(n);return e.concat(n,n.visualViewport||[],po(a)?a:[],c&&o?Jt(c):[])}else return e.concat(a,Jt(a,[],o))}function Go(t){return t.parent&&Object.getPrototypeOf(t.parent)?t.frameElement:null}function gs(t){let e=Tt(t),o=parseFloat(e.width)||0,r=parseFloat(e.height)||0,a=te(t),s=a?t.offsetWidth:o,n=a?t.offsetHeight:r,c=lo(o)!==s||lo(r)!==n;return c&&(o=s,r=n),{width:o,height:r,$:c}}function Gr(t){return _t(t)?t:t.contextElement}function je(t){let e=Gr(t);if(!te(e))return Nt(1);let o=e.getBoundingClientRect(),{width:r,height:a,$:s}=gs(e),n=(s?lo(o.width):o.width)/r,c=(s?lo(o.height):o.height)/a;return(!n||!Number.isFinite(n))&&(n=1),(!c||!Number.isFinite(c))&&(c=1),{x:n,y:c}}var Al=Nt(0);function vs(t){let e=nt(t);return!Ko()||!e.visualViewport?Al:{x:e.visualViewport.offsetLeft,y:e.visualViewport.offsetTop}}function _l(t,e,o){return e===void 0&&(e=!1),!!o&&e&&o===nt(t)}function Oe(t,e,o,r){e===void 0&&(e=!1),o===void 0&&(o=!1);let a=t.getBoundingClientRect(),s=Gr(t),n=Nt(1);e&&(r?_t(r)&&(n=je(r)):n=je(t));let c=_l(s,o,r)?vs(s):Nt(0),d=(a.left+c.x)/n.x,h=(a.top+c.y)/n.y,u=a.width/n.x,m=a.height/n.y;if(s&&r){let w=nt(s),f=_t(r)?nt(r):r,g=w,z=Go(g);for(;z&&f!==g;){let T=je(z),A=z.getBoundingClientRect(),B=Tt(z),q=A.left+(z.clientLeft+parseFloat(B.paddingLeft))*T.x,W=A.top+(z.clientTop+parseFloat(B.paddingTop))*T.y;d*=T.x,h*=T.y,u*=T.x,m*=T.y,d+=q,h+=W,g=nt(z),z=Go(g)}}return Ae({width:u,height:m,x:d,y:h})}function Qo(t,e){let o=uo(t).scrollLeft;return e?e.left+o:Oe(Ut(t)).left+o}function ys(t,e){let o=t.getBoundingClientRect(),r=o.left+e.scrollLeft-Qo(t,o),a=o.top+e.scrollTop;return{x:r,y:a}}function Tl(t){let{elements:e,rect:o,offsetParent:r,strategy:a}=t,s=a==="fixed",n=Ut(r),c=e?ho(e.floating):!1;if(r===n||c&&s)return o;let d={scrollLeft:0,scrollTop:0},h=Nt(1),u=Nt(0),m=te(r);if((m||!s)&&((Te(r)!=="body"||po(n))&&(d=uo(r)),m)){let f=Oe(r);h=je(r),u.x=f.x+r.clientLeft,u.y=f.y+r.clientTop}let w=n&&!m&&!s?ys(n,d):Nt(0);return{width:o.width*h.x,height:o.height*h.y,x:o.x*h.x-d.scrollLeft*h.x+u.x+w.x,y:o.y*h.y-d.scrollTop*h.y+u.y+w.y}}function Ol(t){return t.getClientRects?Array.from(t.getClientRects()):[]}function Il(t){let e=uo(t),o=t.ownerDocument.body,r=At(t.scrollWidth,t.clientWidth,o.scrollWidth,o.clientWidth),a=At(t.scrollHeight,t.clientHeight,o.scrollHeight,o.clientHeight),s=-e.scrollLeft+Qo(t),n=-e.scrollTop;return Tt(o).direction==="rtl"&&(s+=At(t.clientWidth,o.clientWidth)-r),{width:r,height:a,x:s,y:n}}var Pl=25;function Rl(t,e,o){o===void 0&&(o="viewport");let r=o==="layoutViewport",a=nt(t),s=Ut(t),n=a.visualViewport,c=s.clientWidth,d=s.clientHeight,h=0,u=0;if(n){let w=!Ko()||e==="fixed";r?w||(h=-n.offsetLeft,u=-n.offsetTop):(c=n.width,d=n.height,w&&(h=n.offsetLeft,u=n.offsetTop))}if(Qo(s)<=0){let w=s.ownerDocument,f=w.body,g=getComputedStyle(f),z=w.compatMode==="CSS1Compat"&&parseFloat(g.marginLeft)+parseFloat(g.marginRight)||0,T=Math.abs(s.clientWidth-f.clientWidth-z),A=getComputedStyle(s).scrollbarGutter==="stable both-edges"?T/2:T;A<=Pl&&(c-=A)}return{width:c,height:d,x:h,y:u}}function Dl(t,e){let o=Oe(t,!0,e==="fixed"),r=o.top+t.clientTop,a=o.left+t.clientLeft,s=je(t),n=t.clientWidth*s.x,c=t.clientHeight*s.y,d=a*s.x,h=r*s.y;return{width:n,height:c,x:d,y:h}}function ws(t,e,o){let r;if(e==="viewport"||e==="layoutViewport")r=Rl(t,o,e);else if(e==="document")r=Il(Ut(t));else if(_t(e))r=Dl(e,o);else{let a=vs(t);r={x:e.x-a.x,y:e.y-a.y,width:e.width,height:e.height}}return Ae(r)}function Fl(t,e){let o=e.get(t);if(o)return o;let r=Jt(t,[],!1).filter(c=>_t(c)&&Te(c)!=="body"),a=null,s=Tt(t).position==="fixed",n=s?pe(t):t;for(;_t(n)&&!Ve(n);){let c=Tt(n),d=He(n),h=a?a.position:s?"fixed":"";!d&&(h==="fixed"||h==="absolute"&&c.position==="static")?r=r.filter(m=>m!==n):a=c,n=pe(n)}return e.set(t,r),r}function Ml(t){let{element:e,boundary:o,rootBoundary:r,strategy:a}=t,n=[...o==="clippingAncestors"?ho(e)?[]:Fl(e,this._c):[].concat(o),r],c=ws(e,n[0],a),d=c.top,h=c.right,u=c.bottom,m=c.left;for(let w=1;w<n.length;w++){let f=ws(e,n[w],a);d=At(f.top,d),h=qt(f.right,h),u=qt(f.bottom,u),m=At(f.left,m)}return{width:h-m,height:u-d,x:m,y:d}}function Bl(t){let{width:e,height:o}=gs(t);return{width:e,height:o}}function ql(t,e,o){let r=te(e),a=Ut(e),s=o==="fixed",n=Oe(t,!0,s,e),c={scrollLeft:0,scrollTop:0},d=Nt(0);if((r||!s)&&((Te(e)!=="body"||po(a))&&(c=uo(e)),r)){let w=Oe(e,!0,s,e);d.x=w.x+e.clientLeft,d.y=w.y+e.clientTop}!r&&a&&(d.x=Qo(a));let h=a&&!r&&!s?ys(a,c):Nt(0),u=n.left+c.scrollLeft-d.x-h.x,m=n.top+c.scrollTop-d.y-h.y;return{x:u,y:m,width:n.width,height:n.height}}function Kr(t){return Tt(t).position==="static"}function bs(t,e){if(!te(t)||Tt(t).position==="fixed")return null;if(e)return e(t);let o=t.offsetParent;return Ut(t)===o&&(o=o.ownerDocument.body),o}function xs(t,e){let o=nt(t);if(ho(t))return o;if(!te(t)){let a=pe(t);for(;a&&!Ve(a);){if(_t(a)&&!Kr(a))return a;a=pe(a)}return o}let r=bs(t,e);for(;r&&us(r)&&Kr(r);)r=bs(r,e);return r&&Ve(r)&&Kr(r)&&!He(r)?o:r||ms(t)||o}var Nl=async function(t){let e=this.getOffsetParent||xs,o=this.getDimensions,r=await o(t.floating);return{reference:ql(t.reference,await e(t.floating),t.strategy),floating:{x:0,y:0,width:r.width,height:r.height}}};function Wl(t){return Tt(t).direction==="rtl"}var mo={convertOffsetParentRelativeRectToViewportRelativeRect:Tl,getDocumentElement:Ut,getClippingRect:Ml,getOffsetParent:xs,getElementRects:Nl,getClientRects:Ol,getDimensions:Bl,getScale:je,isElement:_t,isRTL:Wl};function Cs(t,e){return t.x===e.x&&t.y===e.y&&t.width===e.width&&t.height===e.height}function Ul(t,e,o){let r=null,a,s=Ut(t);function n(){var u;clearTimeout(a),(u=r)==null||u.disconnect(),r=null}function c(u,m){u===void 0&&(u=!1),m===void 0&&(m=1),n();let w=t.getBoundingClientRect(),{left:f,top:g,width:z,height:T}=w;if(u||e(),!z||!T)return;let A=co(g),B=co(s.clientWidth-(f+z)),q=co(s.clientHeight-(g+T)),W=co(f),K={rootMargin:-A+"px "+-B+"px "+-q+"px "+-W+"px",threshold:At(0,qt(1,m))||1},ct=!0;function zt(Pt){let rt=Pt[0].intersectionRatio;if(!Cs(w,t.getBoundingClientRect()))return c();if(rt!==m){if(!ct)return c();rt?c(!1,rt):a=setTimeout(()=>{c(!1,1e-7)},1e3)}ct=!1}try{r=new IntersectionObserver(zt,{...K,root:s.ownerDocument})}catch{r=new IntersectionObserver(zt,K)}r.observe(t)}let d=nt(t),h=()=>c(o);return d.addEventListener("resize",h),c(!0),()=>{d.removeEventListener("resize",h),n()}}function Zo(t,e,o,r){r===void 0&&(r={});let{ancestorScroll:a=!0,ancestorResize:s=!0,elementResize:n=typeof ResizeObserver=="function",layoutShift:c=typeof IntersectionObserver=="function",animationFrame:d=!1}=r,h=Gr(t),u=a||s?[...h?Jt(h):[],...e?Jt(e):[]]:[];u.forEach(A=>{a&&A.addEventListener("scroll",o),s&&A.addEventListener("resize",o)});let m=h&&c?Ul(h,o,s):null,w=-1,f=null;n&&(f=new ResizeObserver(A=>{let[B]=A;B&&B.target===h&&f&&e&&(f.unobserve(e),cancelAnimationFrame(w),w=requestAnimationFrame(()=>{var q;(q=f)==null||q.observe(e)})),o()}),h&&!d&&f.observe(h),e&&f.observe(e));let g,z=d?Oe(t):null;d&&T();function T(){let A=Oe(t);z&&!Cs(z,A)&&o(),z=A,g=requestAnimationFrame(T)}return o(),()=>{var A;u.forEach(B=>{a&&B.removeEventListener("scroll",o),s&&B.removeEventListener("resize",o)}),m?.(),(A=f)==null||A.disconnect(),f=null,d&&cancelAnimationFrame(g)}}var Jo=ls;var tr=cs,er=ns,Qr=ds;var ks=ss;var or=(t,e,o)=>{let r=new Map,a=o??{},s={...mo,...a.platform,_c:r};return is(t,e,{...a,platform:s})};function zs(t){return Hl(t)}function Zr(t){return t.assignedSlot?t.assignedSlot:t.parentNode instanceof ShadowRoot?t.parentNode.host:t.parentNode}function Hl(t){for(let e=t;e;e=Zr(e))if(e instanceof Element&&getComputedStyle(e).display==="none")return null;for(let e=Zr(t);e;e=Zr(e)){if(!(e instanceof Element))continue;let o=getComputedStyle(e);if(o.display!=="contents"&&(o.position!=="static"||He(o)||e.tagName==="BODY"))return e}return null}function Ss(t){return t!==null&&typeof t=="object"&&"getBoundingClientRect"in t&&("contextElement"in t?t instanceof Element:!0)}var Vl=!!globalThis?.HTMLElement?.prototype.hasOwnProperty("popover"),M=class extends k{constructor(){super(...arguments),this.localize=new $(this),this.SUPPORTS_POPOVER=!1,this.active=!1,this.placement="top",this.boundary="viewport",this.distance=0,this.skidding=0,this.arrow=!1,this.arrowPlacement="anchor",this.arrowPadding=10,this.flip=!1,this.flipFallbackPlacements="",this.flipFallbackStrategy="best-fit",this.flipPadding=0,this.shift=!1,this.shiftPadding=0,this.autoSizePadding=0,this.hoverBridge=!1,this.updateHoverBridge=()=>{if(this.hoverBridge&&this.anchorEl&&this.popup){let t=this.anchorEl.getBoundingClientRect(),e=this.popup.getBoundingClientRect(),o=this.placement.includes("top")||this.placement.includes("bottom"),r=0,a=0,s=0,n=0,c=0,d=0,h=0,u=0;o?t.top<e.top?(r=t.left,a=t.bottom,s=t.right,n=t.bottom,c=e.left,d=e.top,h=e.right,u=e.top):(r=e.left,a=e.bottom,s=e.right,n=e.bottom,c=t.left,d=t.top,h=t.right,u=t.top):t.left<e.left?(r=t.right,a=t.top,s=e.left,n=e.top,c=t.right,d=t.bottom,h=e.left,u=e.bottom):(r=e.right,a=e.top,s=t.left,n=t.top,c=e.right,d=e.bottom,h=t.left,u=t.bottom),this.style.setProperty("--hover-bridge-top-left-x",`${r}px`),this.style.setProperty("--hover-bridge-top-left-y",`${a}px`),this.style.setProperty("--hover-bridge-top-right-x",`${s}px`),this.style.setProperty("--hover-bridge-top-right-y",`${n}px`),this.style.setProperty("--hover-bridge-bottom-left-x",`${c}px`),this.style.setProperty("--hover-bridge-bottom-left-y",`${d}px`),this.style.setProperty("--hover-bridge-bottom-right-x",`${h}px`),this.style.setProperty("--hover-bridge-bottom-right-y",`${u}px`)}}}async connectedCallback(){super.connectedCallback(),await this.updateComplete,this.SUPPORTS_POPOVER=Vl,this.start()}disconnectedCallback(){super.disconnectedCallback(),this.stop()}async updated(t){super.updated(t),t.has("active")&&(this.active?this.start():this.stop()),t.has("anchor")&&this.handleAnchorChange(),this.active&&(await this.updateComplete,this.reposition())}async handleAnchorChange(){if(await this.stop(),this.anchor&&typeof this.anchor=="string"){let t=this.getRootNode();this.anchorEl=t.getElementById(this.anchor)}else this.anchor instanceof Element||Ss(this.anchor)?this.anchorEl=this.anchor:this.anchorEl=this.querySelector('[slot="anchor"]');this.anchorEl instanceof HTMLSlotElement&&(this.anchorEl=this.anchorEl.assignedElements({flatten:!0})[0]),this.anchorEl&&this.start()}start(){!this.anchorEl||!this.active||!this.isConnected||(this.popup?.showPopover?.(),this.cleanup=Zo(this.anchorEl,this.popup,()=>{this.reposition()}))}async stop(){return new Promise(t=>{this.popup?.hidePopover?.(),this.cleanup?(this.cleanup(),this.cleanup=void 0,this.removeAttribute("data-current-placement"),this.style.removeProperty("--auto-size-available-width"),this.style.removeProperty("--auto-size-available-height"),requestAnimationFrame(()=>t())):t()})}reposition(){if(!this.active||!this.anchorEl||!this.popup)return;let t=[Jo({mainAxis:this.distance,crossAxis:this.skidding})];this.sync?t.push(Qr({apply:({rects:r})=>{let a=this.sync==="width"||this.sync==="both",s=this.sync==="height"||this.sync==="both";this.popup.style.width=a?`${r.reference.width}px`:"",this.popup.style.height=s?`${r.reference.height}px`:""}})):(this.popup.style.width="",this.popup.style.height="");let e;this.SUPPORTS_POPOVER&&!Ss(this.anchor)&&this.boundary==="scroll"&&(e=Jt(this.anchorEl).filter(r=>r instanceof Element)),this.flip&&t.push(er({boundary:this.flipBoundary||e,fallbackPlacements:this.flipFallbackPlacements,fallbackStrategy:this.flipFallbackStrategy==="best-fit"?"bestFit":"initialPlacement",padding:this.flipPadding})),this.shift&&t.push(tr({boundary:this.shiftBoundary||e,padding:this.shiftPadding})),this.autoSize?t.push(Qr({boundary:this.autoSizeBoundary||e,padding:this.autoSizePadding,apply:({availableWidth:r,availableHeight:a})=>{this.autoSize==="vertical"||this.autoSize==="both"?this.style.setProperty("--auto-size-available-height",`${a}px`):this.style.removeProperty("--auto-size-available-height"),this.autoSize==="horizontal"||this.autoSize==="both"?this.style.setProperty("--auto-size-available-width",`${r}px`):this.style.removeProperty("--auto-size-available-width")}})):(this.style.removeProperty("--auto-size-available-width"),this.style.removeProperty("--auto-size-available-height")),this.arrow&&t.push(ks({element:this.arrowEl,padding:this.arrowPadding}));let o=this.SUPPORTS_POPOVER?r=>mo.getOffsetParent(r,zs):mo.getOffsetParent;or(this.anchorEl,this.popup,{placement:this.placement,middleware:t,strategy:this.SUPPORTS_POPOVER?"absolute":"fixed",platform:{...mo,getOffsetParent:o}}).then(({x:r,y:a,middlewareData:s,placement:n})=>{let c=this.localize.dir()==="rtl",d={top:"bottom",right:"left",bottom:"top",left:"right"}[n.split("-")[0]];if(this.setAttribute("data-current-placement",n),Object.assign(this.popup.style,{left:`${r}px`,top:`${a}px`}),this.arrow){let h=s.arrow.x,u=s.arrow.y,m="",w="",f="",g="";if(this.arrowPlacement==="start"){let z=typeof h=="number"?`calc(${this.arrowPadding}px - var(--arrow-padding-offset))`:"";m=typeof u=="number"?`calc(${this.arrowPadding}px - var(--arrow-padding-offset))`:"",w=c?z:"",g=c?"":z}else if(this.arrowPlacement==="end"){let z=typeof h=="number"?`calc(${this.arrowPadding}px - var(--arrow-padding-offset))`:"";w=c?"":z,g=c?z:"",f=typeof u=="number"?`calc(${this.arrowPadding}px - var(--arrow-padding-offset))`:""}else this.arrowPlacement==="center"?(g=typeof h=="number"?"calc(50% - var(--arrow-size-diagonal))":"",m=typeof u=="number"?"calc(50% - var(--arrow-size-diagonal))":""):(g=typeof h=="number"?`${h}px`:"",m=typeof u=="number"?`${u}px`:"");Object.assign(this.arrowEl.style,{top:m,right:w,bottom:f,left:g,[d]:"calc(var(--arrow-base-offset) - var(--arrow-size-diagonal))"})}}),requestAnimationFrame(()=>this.updateHoverBridge()),this.dispatchEvent(new Gi)}render(){return p`
      <slot name="anchor" @slotchange=${this.handleAnchorChange}></slot>

      <span
        part="hover-bridge"
        class=${S({"popup-hover-bridge":!0,"popup-hover-bridge-visible":this.hoverBridge&&this.active})}
      ></span>

      <div
        popover="manual"
        part="popup"
        class=${S({popup:!0,"popup-active":this.active,"popup-fixed":!this.SUPPORTS_POPOVER,"popup-has-arrow":this.arrow})}
      >
        <slot></slot>
        ${this.arrow?p`<div part="arrow" class="arrow" role="presentation"></div>`:""}
      </div>
    `}};M.css=Qi;i([b(".popup")],M.prototype,"popup",2);i([b(".arrow")],M.prototype,"arrowEl",2);i([l({attribute:!1,type:Boolean})],M.prototype,"SUPPORTS_POPOVER",2);i([l()],M.prototype,"anchor",2);i([l({type:Boolean,reflect:!0})],M.prototype,"active",2);i([l({reflect:!0})],M.prototype,"placement",2);i([l()],M.prototype,"boundary",2);i([l({type:Number})],M.prototype,"distance",2);i([l({type:Number})],M.prototype,"skidding",2);i([l({type:Boolean})],M.prototype,"arrow",2);i([l({attribute:"arrow-placement"})],M.prototype,"arrowPlacement",2);i([l({attribute:"arrow-padding",type:Number})],M.prototype,"arrowPadding",2);i([l({type:Boolean})],M.prototype,"flip",2);i([l({attribute:"flip-fallback-placements",converter:{fromAttribute:t=>t.split(" ").map(e=>e.trim()).filter(e=>e!==""),toAttribute:t=>t.join(" ")}})],M.prototype,"flipFallbackPlacements",2);i([l({attribute:"flip-fallback-strategy"})],M.prototype,"flipFallbackStrategy",2);i([l({type:Object})],M.prototype,"flipBoundary",2);i([l({attribute:"flip-padding",type:Number})],M.prototype,"flipPadding",2);i([l({type:Boolean})],M.prototype,"shift",2);i([l({type:Object})],M.prototype,"shiftBoundary",2);i([l({attribute:"shift-padding",type:Number})],M.prototype,"shiftPadding",2);i([l({attribute:"auto-size"})],M.prototype,"autoSize",2);i([l()],M.prototype,"sync",2);i([l({type:Object})],M.prototype,"autoSizeBoundary",2);i([l({attribute:"auto-size-padding",type:Number})],M.prototype,"autoSizePadding",2);i([l({attribute:"hover-bridge",type:Boolean})],M.prototype,"hoverBridge",2);M=i([x("wa-popup")],M);var Ie=[];function Ht(t){ft(t),Ie.push(t)}function ft(t){for(let e=Ie.length-1;e>=0;e--)if(Ie[e]===t){Ie.splice(e,1);break}}function vt(t){return Ie.length>0&&Ie[Ie.length-1]===t}function ee(t,e){return new Promise(o=>{function r(a){a.target===t&&(t.removeEventListener(e,r),o())}t.addEventListener(e,r)})}function Ls(t,e){for(;e;){if(e===t)return!0;e instanceof Element&&e.assignedSlot?e=e.assignedSlot:e.parentNode?e=e.parentNode:e instanceof ShadowRoot?e=e.host:e=null}return!1}var H=class extends k{constructor(){super(...arguments),this.dismissedByPress=!1,this.placement="top",this.disabled=!1,this.distance=8,this.open=!1,this.skidding=0,this.showDelay=150,this.hideDelay=0,this.trigger="hover focus",this.withoutArrow=!1,this.for=null,this.anchor=null,this.eventController=new AbortController,this.handleBlur=()=>{this.dismissedByPress=!1,this.hasTrigger("focus")&&this.hide()},this.handleClick=()=>{if(this.hasTrigger("click")){this.open?this.hide():this.show();return}this.hasTrigger("manual")||this.lightDismiss()},this.handleFocus=()=>{this.dismissedByPress||this.hasTrigger("focus")&&this.show()},this.handleMouseDown=()=>{this.hasTrigger("click")||this.hasTrigger("manual")||this.lightDismiss()},this.handleDocumentKeyDown=t=>{this.hasTrigger("manual")||t.key==="Escape"&&this.open&&vt(this)&&(t.preventDefault(),t.stopPropagation(),this.hide())},this.handleDocumentClick=t=>{this.hasTrigger("manual")||this.anchor&&t.composedPath().includes(this.anchor)||this.hide()},this.handleMouseOver=()=>{this.dismissedByPress||this.hasTrigger("hover")&&(clearTimeout(this.hoverTimeout),this.hoverTimeout=window.setTimeout(()=>this.show(),this.showDelay))},this.handleMouseOut=t=>{let e=t.relatedTarget,o=!!(e&&this.anchor&&Ls(this.anchor,e)),r=!!(e&&Ls(this,e));o||r||(this.dismissedByPress=!1,this.hasTrigger("hover")&&(clearTimeout(this.hoverTimeout),this.hoverTimeout=window.setTimeout(()=>{this.hide()},this.hideDelay)))}}connectedCallback(){super.connectedCallback(),typeof document<"u"&&(this.eventController.signal.aborted&&(this.eventController=new AbortController),this.addEventListener("mouseout",this.handleMouseOut),this.dismissedByPress=!1,this.open&&(this.open=!1,this.updateComplete.then(()=>{this.open=!0})),this.id||(this.id=le("wa-tooltip-")),this.for&&this.anchor?(this.anchor=null,this.handleForChange()):this.for&&this.handleForChange())}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener("keydown",this.handleDocumentKeyDown),document.removeEventListener("click",this.handleDocumentClick),ft(this),this.eventController.abort(),this.anchor&&this.removeFromAriaLabelledBy(this.anchor,this.id)}firstUpdated(t){this.body.hidden=!this.open,this.open&&(this.popup.active=!0,this.popup.reposition()),super.firstUpdated(t)}lightDismiss(){clearTimeout(this.hoverTimeout),this.dismissedByPress=!0,this.hide()}hasTrigger(t){return this.trigger.split(" ").includes(t)}addToAriaLabelledBy(t,e){let r=(t.getAttribute("aria-labelledby")||"").split(/\s+/).filter(Boolean);r.includes(e)||(r.push(e),t.setAttribute("aria-labelledby",r.join(" ")))}removeFromAriaLabelledBy(t,e){let a=(t.getAttribute("aria-labelledby")||"").split(/\s+/).filter(Boolean).filter(s=>s!==e);a.length>0?t.setAttribute("aria-labelledby",a.join(" ")):t.removeAttribute("aria-labelledby")}async handleOpenChange(){if(this.open){if(this.disabled)return;let t=new dt;if(this.dispatchEvent(t),t.defaultPrevented){this.open=!1;return}this.hasTrigger("manual")||(document.addEventListener("keydown",this.handleDocumentKeyDown,{signal:this.eventController.signal}),document.addEventListener("click",this.handleDocumentClick,{signal:this.eventController.signal}),Ht(this)),this.body.hidden=!1,this.popup.active=!0,await F(this.popup.popup,"show-with-scale"),this.popup.reposition(),this.dispatchEvent(new ut)}else{let t=new pt;if(this.dispatchEvent(t),t.defaultPrevented){this.open=!0;return}document.removeEventListener("keydown",this.handleDocumentKeyDown),document.removeEventListener("click",this.handleDocumentClick),ft(this),await F(this.popup.popup,"hide-with-scale"),this.popup.active=!1,this.body.hidden=!0,this.dispatchEvent(new ht)}}handleForChange(){let t=this.getRootNode?.();if(!t)return;let e=this.for?t.getElementById?.(this.for):null,o=this.anchor;if(e===o)return;this.dismissedByPress=!1;let{signal:r}=this.eventController;e&&(this.addToAriaLabelledBy(e,this.id),e.addEventListener("blur",this.handleBlur,{capture:!0,signal:r}),e.addEventListener("focus",this.handleFocus,{capture:!0,signal:r}),e.addEventListener("click",this.handleClick,{signal:r}),e.addEventListener("mousedown",this.handleMouseDown,{signal:r}),e.addEventListener("mouseover",this.handleMouseOver,{signal:r}),e.addEventListener("mouseout",this.handleMouseOut,{signal:r})),o&&(this.removeFromAriaLabelledBy(o,this.id),o.removeEventListener("blur",this.handleBlur,{capture:!0}),o.removeEventListener("focus",this.handleFocus,{capture:!0}),o.removeEventListener("click",this.handleClick),o.removeEventListener("mousedown",this.handleMouseDown),o.removeEventListener("mouseover",this.handleMouseOver),o.removeEventListener("mouseout",this.handleMouseOut)),this.anchor=e}async handleOptionsChange(){this.hasUpdated&&(await this.updateComplete,this.popup.reposition())}handleDisabledChange(){this.disabled&&this.open&&this.hide()}async show(){if(!this.open)return this.open=!0,ee(this,"wa-after-show")}async hide(){if(this.open)return this.open=!1,ee(this,"wa-after-hide")}render(){return p`
      <wa-popup
        part="base tooltip"
        exportparts="
          popup:base__popup,
          arrow:base__arrow
        "
        class=${S({tooltip:!0,"tooltip-open":this.open})}
        placement=${this.placement}
        distance=${this.distance}
        skidding=${this.skidding}
        flip
        shift
        ?arrow=${!this.withoutArrow}
        hover-bridge
        .anchor=${this.anchor}
      >
        <div part="body" class="body">
          <slot></slot>
        </div>
      </wa-popup>
    `}};H.css=Ki;H.dependencies={"wa-popup":M};i([b("slot:not([name])")],H.prototype,"defaultSlot",2);i([b(".body")],H.prototype,"body",2);i([b("wa-popup")],H.prototype,"popup",2);i([l()],H.prototype,"placement",2);i([l({type:Boolean,reflect:!0})],H.prototype,"disabled",2);i([l({type:Number})],H.prototype,"distance",2);i([l({type:Boolean,reflect:!0})],H.prototype,"open",2);i([l({type:Number})],H.prototype,"skidding",2);i([l({attribute:"show-delay",type:Number})],H.prototype,"showDelay",2);i([l({attribute:"hide-delay",type:Number})],H.prototype,"hideDelay",2);i([l()],H.prototype,"trigger",2);i([l({attribute:"without-arrow",type:Boolean,reflect:!0})],H.prototype,"withoutArrow",2);i([l()],H.prototype,"for",2);i([E()],H.prototype,"anchor",2);i([y("open",{waitUntilFirstUpdate:!0})],H.prototype,"handleOpenChange",1);i([y("for")],H.prototype,"handleForChange",1);i([y(["distance","placement","skidding"])],H.prototype,"handleOptionsChange",1);i([y("disabled")],H.prototype,"handleDisabledChange",1);H=i([x("wa-tooltip")],H);var Es=v`
  :host {
    --spacing: var(--wa-space-m);
    --show-duration: var(--wa-transition-normal);
    --hide-duration: var(--wa-transition-normal);

    display: block;
  }

  details {
    display: block;
    overflow-anchor: none;
    border: var(--wa-panel-border-width) var(--wa-color-surface-border) var(--wa-panel-border-style);
    background-color: var(--wa-color-surface-default);
    border-radius: var(--wa-panel-border-radius);
    color: var(--wa-color-text-normal);

    /* Print styles */
    @media print {
      background: none;
      border: solid var(--wa-border-width-s) var(--wa-color-surface-border);

      summary {
        list-style: none;
      }
    }
  }

  /* Appearance modifiers */
  :host([appearance='plain']) details {
    background-color: transparent;
    border-color: transparent;
    border-radius: 0;
  }

  :host([appearance='outlined']) details {
    background-color: var(--wa-color-surface-default);
    border-color: var(--wa-color-surface-border);
  }

  :host([appearance='filled']) details {
    background-color: var(--wa-color-neutral-fill-quiet);
    border-color: transparent;
  }

  :host([appearance='filled-outlined']) details {
    background-color: var(--wa-color-neutral-fill-quiet);
    border-color: var(--wa-color-neutral-border-quiet);
  }

  :host([disabled]) details {
    opacity: 0.5;
    cursor: not-allowed;
  }

  summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--spacing);
    padding: var(--spacing); /* Add padding here */
    border-radius: calc(var(--wa-panel-border-radius) - var(--wa-panel-border-width));
    user-select: none;
    -webkit-user-select: none;
    cursor: pointer;

    &::marker,
    &::-webkit-details-marker {
      display: none;
    }

    &:focus {
      outline: none;
    }

    &:focus-visible {
      outline: var(--wa-focus-ring);
      outline-offset: calc(var(--wa-panel-border-width) + var(--wa-focus-ring-offset));
    }
  }

  :host([open]) summary {
    border-end-start-radius: 0;
    border-end-end-radius: 0;
  }

  /* 'Start' icon placement */
  :host([icon-placement='start']) summary {
    flex-direction: row-reverse;
    justify-content: start;
  }

  [part~='icon'] {
    flex: 0 0 auto;
    display: flex;
    align-items: center;
    color: var(--wa-color-text-quiet);
    transition: rotate var(--wa-transition-normal) var(--wa-transition-easing);
  }

  :host([open]) [part~='icon'] {
    rotate: 90deg;
  }

  :host([open]:dir(rtl)) [part~='icon'] {
    rotate: -90deg;
  }

  :host([open]) slot[name='expand-icon'],
  :host(:not([open])) slot[name='collapse-icon'] {
    display: none;
  }

  .body.animating {
    overflow: hidden;
  }

  .content {
    display: block;
    box-sizing: border-box; /* Ensure contents don't overflow */
    padding-block-start: var(--spacing);
    padding-inline: var(--spacing); /* Add horizontal padding */
    padding-block-end: var(--spacing); /* Add bottom padding */
  }
`;var at=class extends k{constructor(){super(...arguments),this.localize=new $(this),this.animationGeneration=0,this.isAnimating=!1,this.open=!1,this.disabled=!1,this.appearance="outlined",this.iconPlacement="end"}disconnectedCallback(){super.disconnectedCallback(),this.detailsObserver?.disconnect()}firstUpdated(t){super.firstUpdated(t),this.body.style.height=this.open?"auto":"0",this.open&&(this.details.open=!0),this.detailsObserver=new MutationObserver(e=>{for(let o of e)o.type==="attributes"&&o.attributeName==="open"&&(this.details.open?this.show():this.hide())}),this.detailsObserver.observe(this.details,{attributes:!0})}updated(t){t.has("isAnimating")&&this.customStates.set("animating",this.isAnimating)}handleSummaryClick(t){t.composedPath().some(r=>{if(!(r instanceof HTMLElement))return!1;let a=r.tagName?.toLowerCase();return["a","button","input","textarea","select"].includes(a)?!0:r instanceof j?!("disabled"in r)||!r.disabled:!1})||(t.preventDefault(),this.disabled||(this.open?this.hide():this.show(),this.header.focus()))}handleSummaryKeyDown(t){(t.key==="Enter"||t.key===" ")&&(t.preventDefault(),this.open?this.hide():this.show()),(t.key==="ArrowUp"||t.key==="ArrowLeft")&&(t.preventDefault(),this.hide()),(t.key==="ArrowDown"||t.key==="ArrowRight")&&(t.preventDefault(),this.show())}closeOthersWithSameName(){if(!this.name)return;this.getRootNode().querySelectorAll(`wa-details[name="${this.name}"]`).forEach(o=>{o!==this&&o.open&&(o.open=!1)})}async handleOpenChange(){this.animationGeneration++;let t=this.animationGeneration;if(this.open){this.details.open=!0;let e=new dt;if(this.dispatchEvent(e),e.defaultPrevented){this.open=!1,this.details.open=!1;return}this.closeOthersWithSameName(),this.isAnimating=!0;let o=Ue(getComputedStyle(this.body).getPropertyValue("--show-duration"));if(await ce(this.body,[{height:"0",opacity:"0"},{height:`${this.body.scrollHeight}px`,opacity:"1"}],{duration:o,easing:"linear"}),this.animationGeneration!==t)return;this.body.style.height="auto",this.isAnimating=!1,this.dispatchEvent(new ut)}else{let e=new pt;if(this.dispatchEvent(e),e.defaultPrevented){this.details.open=!0,this.open=!0;return}this.isAnimating=!0;let o=Ue(getComputedStyle(this.body).getPropertyValue("--hide-duration"));if(await ce(this.body,[{height:`${this.body.scrollHeight}px`,opacity:"1"},{height:"0",opacity:"0"}],{duration:o,easing:"linear"}),this.animationGeneration!==t)return;this.body.style.height="0",this.isAnimating=!1,this.details.open=!1,this.dispatchEvent(new ht)}}async show(){if(!(this.open||this.disabled))return this.open=!0,ee(this,"wa-after-show")}async hide(){if(!(!this.open||this.disabled))return this.open=!1,ee(this,"wa-after-hide")}render(){let t=this.hasUpdated?this.localize.dir()==="rtl":this.dir==="rtl";return p`
      <details part="base details">
        <summary
          part="header"
          role="button"
          aria-expanded=${this.open?"true":"false"}
          aria-controls="content"
          aria-disabled=${this.disabled?"true":"false"}
          tabindex=${this.disabled?"-1":"0"}
          @click=${this.handleSummaryClick}
          @keydown=${this.handleSummaryKeyDown}
        >
          <slot name="summary" part="summary">${this.summary}</slot>

          <span part="icon">
            <slot name="expand-icon">
              <wa-icon library="system" variant="solid" name=${t?"chevron-left":"chevron-right"}></wa-icon>
            </slot>
            <slot name="collapse-icon">
              <wa-icon library="system" variant="solid" name=${t?"chevron-left":"chevron-right"}></wa-icon>
            </slot>
          </span>
        </summary>

        <div
          class=${S({body:!0,animating:this.isAnimating})}
          role="region"
          aria-labelledby="header"
        >
          <slot part="content" id="content" class="content"></slot>
        </div>
      </details>
    `}};at.css=Es;i([b("details")],at.prototype,"details",2);i([b("summary")],at.prototype,"header",2);i([b(".body")],at.prototype,"body",2);i([b(".expand-icon-slot")],at.prototype,"expandIconSlot",2);i([E()],at.prototype,"isAnimating",2);i([l({type:Boolean,reflect:!0})],at.prototype,"open",2);i([l()],at.prototype,"summary",2);i([l({reflect:!0})],at.prototype,"name",2);i([l({type:Boolean,reflect:!0})],at.prototype,"disabled",2);i([l({reflect:!0})],at.prototype,"appearance",2);i([l({attribute:"icon-placement",reflect:!0})],at.prototype,"iconPlacement",2);i([y("open",{waitUntilFirstUpdate:!0})],at.prototype,"handleOpenChange",1);at=i([x("wa-details")],at);var rr=class{constructor(t,e){this.element=t,this.callback=e}start(...t){if(!!1){this.observer??(this.observer=new ResizeObserver(()=>this.check())),this.observer.observe(this.element);for(let e of t)this.observer.observe(e);this.initialCheckHandle??(this.initialCheckHandle=requestAnimationFrame(()=>{this.initialCheckHandle=void 0,this.check()}))}}stop(){this.initialCheckHandle!==void 0&&(cancelAnimationFrame(this.initialCheckHandle),this.initialCheckHandle=void 0),this.observer?.disconnect()}check(){this.callback(this.element.getClientRects().length>0)}};function jl(t,e){return{top:Math.round(t.getBoundingClientRect().top-e.getBoundingClientRect().top),left:Math.round(t.getBoundingClientRect().left-e.getBoundingClientRect().left)}}function ar(t,e){let o=e.getBoundingClientRect();return t.clientX>=o.left&&t.clientX<=o.right&&t.clientY>=o.top&&t.clientY<=o.bottom}var Jr=new Set;function Yl(){let t=document.documentElement.clientWidth;return Math.abs(window.innerWidth-t)}function Xl(){let t=Number(getComputedStyle(document.body).paddingRight.replace(/px/,""));return isNaN(t)||!t?0:t}function he(t){if(Jr.add(t),!document.documentElement.classList.contains("wa-scroll-lock")){let e=Yl()+Xl(),o=getComputedStyle(document.documentElement).scrollbarGutter;(!o||o==="auto")&&(o="stable"),e<2&&(o=""),document.documentElement.style.setProperty("--wa-scroll-lock-gutter",o),document.documentElement.classList.add("wa-scroll-lock"),document.documentElement.style.setProperty("--wa-scroll-lock-size",`${e}px`)}}function ue(t){Jr.delete(t),Jr.size===0&&(document.documentElement.classList.remove("wa-scroll-lock"),document.documentElement.style.removeProperty("--wa-scroll-lock-size"))}function Ye(t,e,o="vertical",r="smooth"){let a=jl(t,e),s=a.top+e.scrollTop,n=a.left+e.scrollLeft,c=e.scrollLeft,d=e.scrollLeft+e.offsetWidth,h=e.scrollTop,u=e.scrollTop+e.offsetHeight;(o==="horizontal"||o==="both")&&(n<c?e.scrollTo({left:n,behavior:r}):n+t.clientWidth>d&&e.scrollTo({left:n-e.offsetWidth+t.clientWidth,behavior:r})),(o==="vertical"||o==="both")&&(s<h?e.scrollTo({top:s,behavior:r}):s+t.clientHeight>u&&e.scrollTo({top:s-e.offsetHeight+t.clientHeight,behavior:r}))}function ir(t){return t.split(" ").map(e=>e.trim()).filter(e=>e!=="")}var $s=v`
  :host {
    --width: 31rem;
    --spacing: var(--wa-space-l);
    --backdrop-filter: none;
    --show-duration: var(--wa-transition-normal);
    --hide-duration: var(--wa-transition-normal);

    display: none;
  }

  :host([open]) {
    display: block;
  }

  .dialog {
    display: flex;
    flex-direction: column;
    top: 0;
    right: 0;
    bottom: 0;
    left: 0;
    width: var(--width);
    max-width: calc(100% - var(--wa-space-2xl));
    max-height: calc(100% - var(--wa-space-2xl));
    color: inherit;
    background-color: var(--wa-color-surface-raised);
    border-radius: var(--wa-panel-border-radius);
    border: none;
    box-shadow: var(--wa-shadow-l);
    padding: 0;
    margin: auto;

    &.show {
      animation: show-dialog var(--show-duration) ease;

      &::backdrop {
        animation: show-backdrop var(--show-duration, 200ms) ease;
      }
    }

    &.hide {
      animation: show-dialog var(--hide-duration) ease reverse;

      &::backdrop {
        animation: show-backdrop var(--hide-duration, 200ms) ease reverse;
      }
    }

    &.pulse {
      animation: pulse 250ms ease;
    }
  }

  .dialog:focus {
    outline: none;
  }

  /* Ensure there's enough vertical padding for phones that don't update vh when chrome appears (e.g. iPhone) */
  @media screen and (max-width: 420px) {
    .dialog {
      max-height: 80vh;
    }
  }

  .open {
    display: flex;
    opacity: 1;
  }

  .header {
    flex: 0 0 auto;
    display: flex;
    flex-wrap: nowrap;

    padding-inline-start: var(--spacing);
    padding-block-end: 0;

    /* Subtract the close button's padding so that the X is visually aligned with the edges of the dialog content */
    padding-inline-end: calc(var(--spacing) - var(--wa-form-control-padding-block));
    padding-block-start: calc(var(--spacing) - var(--wa-form-control-padding-block));
  }

  .title {
    align-self: center;
    flex: 1 1 auto;
    font-family: inherit;
    font-size: var(--wa-font-size-l);
    font-weight: var(--wa-font-weight-heading);
    line-height: var(--wa-line-height-condensed);
    margin: 0;
  }

  .header-actions {
    align-self: start;
    display: flex;
    flex-shrink: 0;
    flex-wrap: wrap;
    justify-content: end;
    gap: var(--wa-space-2xs);
    padding-inline-start: var(--spacing);
  }

  .header-actions wa-button,
  .header-actions ::slotted(wa-button) {
    flex: 0 0 auto;
    display: flex;
    align-items: center;
  }

  .body {
    flex: 1 1 auto;
    display: block;
    padding: var(--spacing);
    overflow: auto;
    -webkit-overflow-scrolling: touch;

    &:focus {
      outline: none;
    }

    &:focus-visible {
      outline: var(--wa-focus-ring);
      outline-offset: var(--wa-focus-ring-offset);
    }
  }

  .footer {
    flex: 0 0 auto;
    display: flex;
    flex-wrap: wrap;
    gap: var(--wa-space-xs);
    justify-content: end;
    padding: var(--spacing);
    padding-block-start: 0;
  }

  .footer ::slotted(wa-button:not(:first-of-type)) {
    margin-inline-start: var(--wa-spacing-xs);
  }

  .dialog::backdrop {
    /*
      NOTE: the ::backdrop element doesn't inherit properly in Safari yet, but it will in 17.4! At that time, we can
      remove the fallback values here.
    */
    background-color: var(--wa-color-overlay-modal, rgb(0 0 0 / 0.25));
    backdrop-filter: var(--backdrop-filter);
  }

  @keyframes pulse {
    0% {
      scale: 1;
    }
    50% {
      scale: 1.02;
    }
    100% {
      scale: 1;
    }
  }

  @keyframes show-dialog {
    from {
      opacity: 0;
      scale: 0.8;
    }
    to {
      opacity: 1;
      scale: 1;
    }
  }

  @keyframes show-backdrop {
    from {
      opacity: 0;
    }
    to {
      opacity: 1;
    }
  }

  @media (forced-colors: active) {
    .dialog {
      border: solid 1px white;
    }
  }
`;var yt=class extends k{constructor(){super(...arguments),this.localize=new $(this),this.hasSlotController=new U(this,"footer","header-actions","label"),this.renderedWatcher=new rr(this,t=>this.handleRenderedChange(t)),this.open=!1,this.label="",this.withoutHeader=!1,this.lightDismiss=!1,this.withFooter=!1,this.withLabel=!1,this.handleDocumentKeyDown=t=>{t.key==="Escape"&&this.open&&vt(this)&&(t.preventDefault(),t.stopPropagation(),this.requestClose(this.dialog))}}firstUpdated(t){super.firstUpdated(t),this.open&&(this.addOpenListeners(),this.dialog.showModal(),he(this),this.renderedWatcher.start(this.dialog))}disconnectedCallback(){super.disconnectedCallback(),this.renderedWatcher.stop(),ue(this),this.removeOpenListeners()}async requestClose(t){let e=new pt({source:t});if(this.dispatchEvent(e),e.defaultPrevented){this.open=!0,F(this.dialog,"pulse");return}this.removeOpenListeners(),await F(this.dialog,"hide"),this.open=!1,this.dialog.close(),ue(this),this.renderedWatcher.stop();let o=this.originalTrigger;typeof o?.focus=="function"&&setTimeout(()=>o.focus()),this.dispatchEvent(new ht)}addOpenListeners(){document.addEventListener("keydown",this.handleDocumentKeyDown),Ht(this)}removeOpenListeners(){document.removeEventListener("keydown",this.handleDocumentKeyDown),ft(this)}handleDialogCancel(t){t.preventDefault(),!this.dialog.classList.contains("hide")&&t.target===this.dialog&&vt(this)&&this.requestClose(this.dialog)}handleDialogClick(t){let o=t.target.closest('[data-dialog="close"]');o&&(t.stopPropagation(),this.requestClose(o))}async handleDialogPointerDown(t){t.target===this.dialog&&!ar(t,this.dialog)&&(this.lightDismiss?this.requestClose(this.dialog):await F(this.dialog,"pulse"))}handleRenderedChange(t){if(!this.open){this.renderedWatcher.stop();return}!t&&this.dialog.open?(this.removeOpenListeners(),this.dialog.close(),ue(this)):t&&!this.dialog.open&&(this.addOpenListeners(),this.dialog.showModal(),he(this))}handleOpenChange(){this.open&&!this.dialog.open?this.show():!this.open&&this.dialog.open?(this.open=!0,this.requestClose(this.dialog)):this.open||this.renderedWatcher.stop()}async show(){let t=new dt;if(this.dispatchEvent(t),t.defaultPrevented){this.open=!1;return}this.addOpenListeners(),this.originalTrigger=document.activeElement,this.open=!0,this.dialog.showModal(),he(this),this.renderedWatcher.start(this.dialog),requestAnimationFrame(()=>{let e=this.querySelector("[autofocus]");e&&typeof e.focus=="function"?e.focus():this.dialog.focus()}),await F(this.dialog,"show"),this.dispatchEvent(new ut)}render(){let t=!this.withoutHeader,e=this.hasSlotController.test("footer","withFooter"),o=this.label.length>0||this.hasSlotController.test("label","withLabel");return p`
      <dialog
        part="dialog"
        aria-labelledby=${C(t&&o?"title":void 0)}
        aria-label=${C(!t&&this.label?this.label:void 0)}
        class=${S({dialog:!0,open:this.open})}
        @cancel=${this.handleDialogCancel}
        @click=${this.handleDialogClick}
        @pointerdown=${this.handleDialogPointerDown}
      >
        ${t?p`
              <div part="header" class="header">
                <h2 part="title" class="title" id="title">
                  <!-- If there's no label, use an invisible character to prevent the header from collapsing -->
                  <slot name="label"> ${this.label.length>0?this.label:"\u200B"} </slot>
                </h2>
                <div part="header-actions" class="header-actions">
                  <slot name="header-actions"></slot>
                  <wa-button
                    part="close-button"
                    exportparts="base:close-button__base"
                    class="close"
                    appearance="plain"
                    @click="${r=>this.requestClose(r.target)}"
                  >
                    <wa-icon
                      name="xmark"
                      label=${this.localize.term("close")}
                      library="system"
                      variant="solid"
                    ></wa-icon>
                  </wa-button>
                </div>
              </div>
            `:""}

        <div part="body" class="body"><slot></slot></div>

        <!-- Use a hidden element so we still get "slotchange" events. -->
        <div part="footer" class="footer" ?hidden=${!e}>
          <slot name="footer"></slot>
        </div>
      </dialog>
    `}};yt.css=$s;i([b(".dialog")],yt.prototype,"dialog",2);i([l({type:Boolean,reflect:!0})],yt.prototype,"open",2);i([l({reflect:!0})],yt.prototype,"label",2);i([l({attribute:"without-header",type:Boolean,reflect:!0})],yt.prototype,"withoutHeader",2);i([l({attribute:"light-dismiss",type:Boolean})],yt.prototype,"lightDismiss",2);i([l({attribute:"with-footer",type:Boolean})],yt.prototype,"withFooter",2);i([l({attribute:"with-label",type:Boolean})],yt.prototype,"withLabel",2);i([y("open",{waitUntilFirstUpdate:!0})],yt.prototype,"handleOpenChange",1);yt=i([x("wa-dialog")],yt);document.addEventListener("click",t=>{let e=t.target.closest("[data-dialog]");if(e instanceof Element){let[o,r]=ir(e.getAttribute("data-dialog")||"");if(o==="open"&&r?.length){let s=e.getRootNode().getElementById(r);s?.localName==="wa-dialog"?s.open=!0:console.warn(`A dialog with an ID of "${r}" could not be found in this document.`)}}}),document.addEventListener("pointerdown",()=>{});var As=v`
  :host {
    --color: var(--wa-color-surface-border);
    --width: var(--wa-border-width-s);
    --spacing: var(--wa-space-m);
    --label-spacing: var(--wa-space-s);
    --label-offset: 0;
  }

  :host(:not([orientation='vertical'])) {
    display: block;
    border-top: solid var(--width) var(--color);
    margin: var(--spacing) 0;
  }

  :host([orientation='vertical']) {
    display: inline-block;
    height: 100%;
    border-inline-start: solid var(--width) var(--color);
    margin: 0 var(--spacing);
    min-block-size: 1lh;
  }

  /* With a label, the host's border gives way to two lines that flank the label */
  :host([with-label]) {
    align-items: center;
    gap: var(--label-spacing);
    border: none;
  }

  :host([with-label]:not([orientation='vertical'])) {
    display: flex;
  }

  :host([with-label][orientation='vertical']) {
    display: inline-flex;
    flex-direction: column;
  }

  :host([with-label])::before,
  :host([with-label])::after {
    content: '';
    flex: 1 1 0;
  }

  :host([with-label]:not([orientation='vertical']))::before,
  :host([with-label]:not([orientation='vertical']))::after {
    min-inline-size: 1em;
    border-top: solid var(--width) var(--color);
  }

  :host([with-label][orientation='vertical'])::before,
  :host([with-label][orientation='vertical'])::after {
    min-block-size: 1lh;
    border-inline-start: solid var(--width) var(--color);
  }

  :host([with-label][label-placement='start'])::before,
  :host([with-label][label-placement='end'])::after {
    flex: 0 0 var(--label-offset);
    min-inline-size: 0;
    min-block-size: 0;
  }

  :host(:not([with-label])) .label {
    display: none;
  }

  :host([with-label]) .label {
    display: inline-flex;
    align-items: center;
    gap: var(--wa-space-2xs);
    flex: 0 1 auto;
    color: var(--wa-color-text-quiet);
    font-size: var(--wa-font-size-s);
    line-height: var(--wa-line-height-condensed);
    text-align: center;
  }
`;var me=class extends k{constructor(){super(...arguments),this.hasSlotController=new U(this,"[default]"),this.orientation="horizontal",this.withLabel=!1,this.labelPlacement="center"}connectedCallback(){super.connectedCallback(),this.setAttribute("role","separator")}willUpdate(t){this.withLabel=this.hasSlotController.test("[default]","withLabel"),super.willUpdate(t)}handleVerticalChange(){this.setAttribute("aria-orientation",this.orientation)}handleSlotChange(){this.internals&&(this.internals.ariaLabel=this.textContent?.trim()||null)}render(){return p`
      <div part="label" class="label">
        <slot @slotchange=${this.handleSlotChange}></slot>
      </div>
    `}};me.css=As;i([l({reflect:!0})],me.prototype,"orientation",2);i([l({attribute:"with-label",type:Boolean,reflect:!0})],me.prototype,"withLabel",2);i([l({attribute:"label-placement",reflect:!0})],me.prototype,"labelPlacement",2);i([y("orientation")],me.prototype,"handleVerticalChange",1);me=i([x("wa-divider")],me);var _s=class extends Event{constructor(t){super("wa-select",{bubbles:!0,cancelable:!0,composed:!0}),this.detail=t}};function*sr(t=document.activeElement){t!=null&&(yield t,"shadowRoot"in t&&t.shadowRoot&&t.shadowRoot.mode!=="closed"&&(yield*sr(t.shadowRoot.activeElement)))}function Ts(){return[...sr()].pop()}var Os=v`
  :host {
    --show-duration: var(--wa-transition-fast);
    --hide-duration: var(--wa-transition-fast);
    display: contents;
  }

  #menu {
    display: flex;
    flex-direction: column;
    width: max-content;
    margin: 0;
    padding: 0.25em;
    border: var(--wa-border-style) var(--wa-border-width-s) var(--wa-color-surface-border);
    border-radius: var(--wa-border-radius-m);
    background-color: var(--wa-color-surface-raised);
    box-shadow: var(--wa-shadow-m);
    color: var(--wa-color-text-normal);
    text-align: start;
    user-select: none;
    overflow: auto;
    max-width: var(--auto-size-available-width) !important;
    max-height: var(--auto-size-available-height) !important;

    &.show {
      animation: show var(--show-duration) ease;
    }

    &.hide {
      animation: show var(--hide-duration) ease reverse;
    }

    ::slotted(h1),
    ::slotted(h2),
    ::slotted(h3),
    ::slotted(h4),
    ::slotted(h5),
    ::slotted(h6) {
      display: block !important;
      margin: 0.25em 0 !important;
      padding: 0.25em 0.75em !important;
      color: var(--wa-color-text-quiet);
      font-family: var(--wa-font-family-body) !important;
      font-weight: var(--wa-font-weight-semibold) !important;
      font-size: var(--wa-font-size-smaller) !important;
    }

    ::slotted(wa-divider) {
      --spacing: 0.25em; /* Component-specific, left as-is */
    }
  }

  wa-popup[data-current-placement^='top'] #menu {
    transform-origin: bottom;
  }

  wa-popup[data-current-placement^='bottom'] #menu {
    transform-origin: top;
  }

  wa-popup[data-current-placement^='left'] #menu {
    transform-origin: right;
  }

  wa-popup[data-current-placement^='right'] #menu {
    transform-origin: left;
  }

  wa-popup[data-current-placement='left-start'] #menu {
    transform-origin: right top;
  }

  wa-popup[data-current-placement='left-end'] #menu {
    transform-origin: right bottom;
  }

  wa-popup[data-current-placement='right-start'] #menu {
    transform-origin: left top;
  }

  wa-popup[data-current-placement='right-end'] #menu {
    transform-origin: left bottom;
  }

  @keyframes show {
    from {
      scale: 0.9;
      opacity: 0;
    }
    to {
      scale: 1;
      opacity: 1;
    }
  }
`;var ta=new Set,it=class extends k{constructor(){super(...arguments),this.submenuCleanups=new Map,this.localize=new $(this),this.userTypedQuery="",this.openSubmenuStack=[],this.open=!1,this.size="m",this.placement="bottom-start",this.distance=0,this.skidding=0,this.handleDocumentKeyDown=async t=>{let e=this.localize.dir()==="rtl";if(t.key==="Escape"&&this.open&&vt(this)){let u=this.getTrigger();t.preventDefault(),t.stopPropagation(),this.open=!1,u?.focus({preventScroll:!0});return}let o=[...sr()].find(u=>u.localName==="wa-dropdown-item"),r=o?.localName==="wa-dropdown-item",a=this.getCurrentSubmenuItem(),s=!!a,n,c,d;s?(n=this.getSubmenuItems(a),c=n.find(u=>u.active||u===o),d=c?n.indexOf(c):-1):(n=this.getItems(),c=n.find(u=>u.active||u===o),d=c?n.indexOf(c):-1);let h;if(t.key==="ArrowUp"&&(t.preventDefault(),t.stopPropagation(),d>0?h=n[d-1]:h=n[n.length-1]),t.key==="ArrowDown"&&(t.preventDefault(),t.stopPropagation(),d!==-1&&d<n.length-1?h=n[d+1]:h=n[0]),t.key===(e?"ArrowLeft":"ArrowRight")&&r&&c&&c.hasSubmenu){t.preventDefault(),t.stopPropagation(),c.submenuOpen=!0,this.addToSubmenuStack(c),setTimeout(()=>{let u=this.getSubmenuItems(c);u.length>0&&(u.forEach((m,w)=>m.active=w===0),u[0].focus({preventScroll:!0}))},0);return}if(t.key===(e?"ArrowRight":"ArrowLeft")&&s){t.preventDefault(),t.stopPropagation();let u=this.removeFromSubmenuStack();u&&(u.submenuOpen=!1,setTimeout(()=>{u.focus({preventScroll:!0}),u.active=!0,(u.slot==="submenu"?this.getSubmenuItems(u.parentElement):this.getItems()).forEach(w=>{w!==u&&(w.active=!1)})},0));return}if((t.key==="Home"||t.key==="End")&&(t.preventDefault(),t.stopPropagation(),h=t.key==="Home"?n[0]:n[n.length-1]),t.key==="Tab"&&await this.hideMenu(),t.key.length===1&&!(t.metaKey||t.ctrlKey||t.altKey)&&!(t.key===" "&&this.userTypedQuery==="")&&(clearTimeout(this.userTypedTimeout),this.userTypedTimeout=setTimeout(()=>{this.userTypedQuery=""},1e3),this.userTypedQuery+=t.key,n.some(u=>{let m=(u.textContent||"").trim().toLowerCase(),w=this.userTypedQuery.trim().toLowerCase();return m.startsWith(w)?(h=u,!0):!1})),h){t.preventDefault(),t.stopPropagation(),n.forEach(u=>u.active=u===h),h.focus({preventScroll:!0}),h.scrollIntoView({block:"nearest"});return}(t.key==="Enter"||t.key===" "&&this.userTypedQuery==="")&&r&&c&&(t.preventDefault(),t.stopPropagation(),c.hasSubmenu?(c.submenuOpen=!0,this.addToSubmenuStack(c),setTimeout(()=>{let u=this.getSubmenuItems(c);u.length>0&&(u.forEach((m,w)=>m.active=w===0),u[0].focus({preventScroll:!0}))},0)):this.makeSelection(c,t))},this.handleDocumentPointerDown=t=>{t.composedPath().some(r=>r instanceof HTMLElement?r===this||r.closest('wa-dropdown, [part="submenu"]'):!1)||(this.open=!1)},this.handleGlobalMouseMove=t=>{let e=this.getCurrentSubmenuItem();if(!e?.submenuOpen||!e.submenuElement)return;let o=e.submenuElement.getBoundingClientRect(),r=this.localize.dir()==="rtl",a=r?o.right:o.left,s=r?Math.max(t.clientX,a):Math.min(t.clientX,a),n=Math.max(o.top,Math.min(t.clientY,o.bottom));e.submenuElement.style.setProperty("--safe-triangle-cursor-x",`${s}px`),e.submenuElement.style.setProperty("--safe-triangle-cursor-y",`${n}px`);let c=t.composedPath(),d=e.matches(":hover"),h=!!e.submenuElement?.matches(":hover"),u=d||!!c.find(w=>w===e),m=h||!!c.find(w=>w instanceof HTMLElement&&w.closest('[part="submenu"]')===e.submenuElement);!u&&!m&&setTimeout(()=>{!d&&!h&&(e.submenuOpen=!1)},100)}}handleSizeChange(){Q(this.localName,this.size)}disconnectedCallback(){super.disconnectedCallback(),clearInterval(this.userTypedTimeout),this.closeAllSubmenus(),this.submenuCleanups.forEach(t=>t()),this.submenuCleanups.clear(),document.removeEventListener("mousemove",this.handleGlobalMouseMove),document.removeEventListener("keydown",this.handleDocumentKeyDown),document.removeEventListener("pointerdown",this.handleDocumentPointerDown),ft(this)}firstUpdated(t){super.firstUpdated(t),this.syncAriaAttributes()}async updated(t){if(t.has("open")){let e=t.get("open");if(e===this.open||e===void 0&&this.open===!1)return;this.customStates.set("open",this.open),this.open?await this.showMenu():(this.closeAllSubmenus(),await this.hideMenu())}t.has("size")&&this.syncItemSizes()}getItems(t=!1){let e=(this.defaultSlot?.assignedElements({flatten:!0})??[]).filter(o=>o.localName==="wa-dropdown-item");return t?e:e.filter(o=>!o.disabled)}getSubmenuItems(t,e=!1){let o=t.shadowRoot?.querySelector('slot[name="submenu"]')||t.querySelector('slot[name="submenu"]');if(!o)return[];let r=o.assignedElements({flatten:!0}).filter(a=>a.localName==="wa-dropdown-item");return e?r:r.filter(a=>!a.disabled)}syncItemSizes(){(this.defaultSlot?.assignedElements({flatten:!0})??[]).filter(e=>e.localName==="wa-dropdown-item").forEach(e=>e.size=this.size)}addToSubmenuStack(t){let e=this.openSubmenuStack.indexOf(t);e!==-1?this.openSubmenuStack=this.openSubmenuStack.slice(0,e+1):this.openSubmenuStack.push(t)}removeFromSubmenuStack(){return this.openSubmenuStack.pop()}getCurrentSubmenuItem(){return this.openSubmenuStack.length>0?this.openSubmenuStack[this.openSubmenuStack.length-1]:void 0}closeAllSubmenus(){this.getItems(!0).forEach(e=>{e.submenuOpen=!1}),this.openSubmenuStack=[]}closeSiblingSubmenus(t){let e=t.closest('wa-dropdown-item:not([slot="submenu"])'),o;e?o=this.getSubmenuItems(e,!0):o=this.getItems(!0),o.forEach(r=>{r!==t&&r.submenuOpen&&(r.submenuOpen=!1)}),this.openSubmenuStack.includes(t)||this.openSubmenuStack.push(t)}getTrigger(){return this.querySelector('[slot="trigger"]')}async showMenu(){if(!this.getTrigger()||!this.popup||!this.menu)return;let e=new dt;if(this.dispatchEvent(e),e.defaultPrevented){this.open=!1;return}if(this.popup.active)return;ta.forEach(r=>r.open=!1),this.popup.active=!0,this.open=!0,ta.add(this),Ht(this),this.syncAriaAttributes(),document.addEventListener("keydown",this.handleDocumentKeyDown),document.addEventListener("pointerdown",this.handleDocumentPointerDown),document.addEventListener("mousemove",this.handleGlobalMouseMove),this.menu.classList.remove("hide"),await F(this.menu,"show");let o=this.getItems();o.length>0&&(o.forEach((r,a)=>r.active=a===0),o[0].focus({preventScroll:!0})),this.dispatchEvent(new ut)}async hideMenu(){if(!this.popup||!this.menu)return;let t=new pt({source:this});if(this.dispatchEvent(t),t.defaultPrevented){this.open=!0;return}this.open=!1,ta.delete(this),ft(this),this.syncAriaAttributes(),document.removeEventListener("keydown",this.handleDocumentKeyDown),document.removeEventListener("pointerdown",this.handleDocumentPointerDown),document.removeEventListener("mousemove",this.handleGlobalMouseMove),this.menu.classList.remove("show"),await F(this.menu,"hide"),this.popup.active=this.open,this.dispatchEvent(new ht)}handleMenuClick(t){let e=t.target.closest("wa-dropdown-item");if(!(!e||e.disabled)){if(e.hasSubmenu){e.submenuOpen||(this.closeSiblingSubmenus(e),this.addToSubmenuStack(e),e.submenuOpen=!0),t.stopPropagation();return}this.makeSelection(e,t)}}async handleMenuSlotChange(){let t=this.getItems(!0);await Promise.all(t.map(r=>r.updateComplete)),this.syncItemSizes();let e=t.some(r=>r.type==="checkbox"),o=t.some(r=>r.hasSubmenu);t.forEach((r,a)=>{r.setAttribute("aria-posinset",String(a+1)),r.setAttribute("aria-setsize",String(t.length)),r.active=a===0,r.checkboxAdjacent=e,r.submenuAdjacent=o})}handleTriggerClick(){this.open=!this.open}handleSubmenuOpening(t){let e=t.detail.item;this.closeSiblingSubmenus(e),this.addToSubmenuStack(e),this.setupSubmenuPosition(e),this.processSubmenuItems(e)}setupSubmenuPosition(t){if(!t.submenuElement)return;this.cleanupSubmenuPosition(t);let e=Zo(t,t.submenuElement,()=>{this.positionSubmenu(t),this.updateSafeTriangleCoordinates(t)});this.submenuCleanups.set(t,e);let o=t.submenuElement.querySelector('slot[name="submenu"]');o&&(o.removeEventListener("slotchange",it.handleSubmenuSlotChange),o.addEventListener("slotchange",it.handleSubmenuSlotChange),it.handleSubmenuSlotChange({target:o}))}static handleSubmenuSlotChange(t){let e=t.target;if(!e)return;let o=e.assignedElements().filter(s=>s.localName==="wa-dropdown-item");if(o.length===0)return;let r=o.some(s=>s.hasSubmenu),a=o.some(s=>s.type==="checkbox");o.forEach(s=>{s.submenuAdjacent=r,s.checkboxAdjacent=a})}processSubmenuItems(t){if(!t.submenuElement)return;let e=this.getSubmenuItems(t,!0),o=e.some(r=>r.hasSubmenu);e.forEach(r=>{r.submenuAdjacent=o})}cleanupSubmenuPosition(t){let e=this.submenuCleanups.get(t);e&&(e(),this.submenuCleanups.delete(t))}positionSubmenu(t){if(!t.submenuElement)return;let o=this.localize.dir()==="rtl"?"left-start":"right-start";or(t,t.submenuElement,{placement:o,middleware:[Jo({mainAxis:0,crossAxis:-5}),er({fallbackStrategy:"bestFit"}),tr({padding:8,crossAxis:!0})]}).then(({x:r,y:a,placement:s})=>{t.submenuElement.setAttribute("data-placement",s),Object.assign(t.submenuElement.style,{left:`${r}px`,top:`${a}px`})})}updateSafeTriangleCoordinates(t){if(!t.submenuElement||!t.submenuOpen)return;if(document.activeElement?.matches(":focus-visible")){t.submenuElement.style.setProperty("--safe-triangle-visible","none");return}t.submenuElement.style.setProperty("--safe-triangle-visible","block");let o=t.submenuElement.getBoundingClientRect(),r=this.localize.dir()==="rtl";t.submenuElement.style.setProperty("--safe-triangle-submenu-start-x",`${r?o.right:o.left}px`),t.submenuElement.style.setProperty("--safe-triangle-submenu-start-y",`${o.top}px`),t.submenuElement.style.setProperty("--safe-triangle-submenu-end-x",`${r?o.right:o.left}px`),t.submenuElement.style.setProperty("--safe-triangle-submenu-end-y",`${o.bottom}px`)}makeSelection(t,e){let o=this.getTrigger();if(t.disabled)return;t.type==="checkbox"&&(t.checked=!t.checked);let r=new _s({item:t});this.dispatchEvent(r),r.defaultPrevented||(t.navigate(e),this.open=!1,o?.focus({preventScroll:!0}))}async syncAriaAttributes(){let t=this.getTrigger(),e;t&&(t.localName==="wa-button"?(await customElements.whenDefined("wa-button"),await t.updateComplete,e=t.shadowRoot.querySelector('[part~="base"]')):e=t,e.hasAttribute("id")||e.setAttribute("id",le("wa-dropdown-trigger-")),e.setAttribute("aria-haspopup","menu"),e.setAttribute("aria-expanded",this.open?"true":"false"),this.menu?.setAttribute("aria-expanded","false"))}render(){let t=this.didSSR&&!this.hasUpdated?this.open:this.popup?.active;return p`
      <wa-popup
        placement=${this.placement}
        distance=${this.distance}
        skidding=${this.skidding}
        ?active=${t}
        flip
        flip-fallback-strategy="best-fit"
        shift
        shift-padding="10"
        auto-size="vertical"
        auto-size-padding="10"
      >
        <slot
          name="trigger"
          slot="anchor"
          @click=${this.handleTriggerClick}
          @slotchange=${this.syncAriaAttributes}
        ></slot>
        <div
          id="menu"
          part="menu"
          role="menu"
          tabindex="-1"
          aria-orientation="vertical"
          @click=${this.handleMenuClick}
          @submenu-opening=${this.handleSubmenuOpening}
        >
          <slot @slotchange=${this.handleMenuSlotChange}></slot>
        </div>
      </wa-popup>
    `}};it.css=[Z,Os];i([b("slot:not([name])")],it.prototype,"defaultSlot",2);i([b("#menu")],it.prototype,"menu",2);i([b("wa-popup")],it.prototype,"popup",2);i([l({type:Boolean,reflect:!0})],it.prototype,"open",2);i([l({reflect:!0})],it.prototype,"size",2);i([y("size")],it.prototype,"handleSizeChange",1);i([l({reflect:!0})],it.prototype,"placement",2);i([l({type:Number})],it.prototype,"distance",2);i([l({type:Number})],it.prototype,"skidding",2);it=i([x("wa-dropdown")],it);var Is=v`
  :host {
    display: flex;
    position: relative;
    align-items: center;
    padding: 0.5em 1em;
    border-radius: var(--wa-border-radius-s);
    isolation: isolate;
    color: var(--wa-color-text-normal);
    line-height: var(--wa-line-height-condensed);
    cursor: pointer;
    transition:
      var(--wa-transition-fast) background-color var(--wa-transition-easing),
      var(--wa-transition-fast) color var(--wa-transition-easing);
  }

  @media (hover: hover) {
    :host(:hover:not(:state(disabled))) {
      background-color: var(--wa-color-neutral-fill-normal);
    }
  }

  :host(:state(submenu-open)) {
    background-color: var(--wa-color-neutral-fill-normal);
  }

  :host(:focus-visible) {
    z-index: 1;
    outline: var(--wa-focus-ring);
    background-color: var(--wa-color-neutral-fill-normal);
  }

  :host(:state(disabled)),
  :host([disabled]) {
    opacity: 0.5;
    cursor: not-allowed;
  }

  /* Danger variant */
  :host([variant='danger']),
  :host([variant='danger']) #details {
    color: var(--wa-color-danger-on-quiet);
  }

  @media (hover: hover) {
    :host([variant='danger']:hover) {
      background-color: var(--wa-color-danger-fill-normal);
      color: var(--wa-color-danger-on-normal);
    }
  }

  :host([variant='danger']:state(submenu-open)),
  :host([variant='danger']:focus-visible) {
    background-color: var(--wa-color-danger-fill-normal);
    color: var(--wa-color-danger-on-normal);
  }

  :host([checkbox-adjacent]) {
    padding-inline-start: 2em;
  }

  /* Only add padding when item actually has a submenu */
  :host([submenu-adjacent]:not(:state(has-submenu))) #details {
    padding-inline-end: 0;
  }

  :host(:state(has-submenu)[submenu-adjacent]) #details {
    padding-inline-end: 1.75em;
  }

  /* The link only exists to be clicked programmatically. */
  #link {
    display: none;
  }

  #check {
    visibility: hidden;
    margin-inline-start: -1.5em;
    margin-inline-end: 0.5em;
    font-size: var(--wa-font-size-smaller);
  }

  :host(:state(checked)) #check {
    visibility: visible;
  }

  #icon ::slotted(*) {
    display: flex;
    flex: 0 0 auto;
    align-items: center;
    margin-inline-end: 0.75em !important;
    font-size: var(--wa-font-size-smaller);
  }

  #label {
    flex: 1 1 auto;
    min-width: 0;
  }

  #details {
    display: flex;
    flex: 0 0 auto;
    align-items: center;
    justify-content: end;
    color: var(--wa-color-text-quiet);
    font-size: var(--wa-font-size-smaller) !important;
  }

  #details ::slotted(*) {
    margin-inline-start: 2em !important;
  }

  /* Submenu indicator icon */
  #submenu-indicator {
    position: absolute;
    inset-inline-end: 1em;
    color: var(--wa-color-neutral-on-quiet);
    font-size: var(--wa-font-size-smaller);
  }

  /* Flip chevron icon when RTL */
  :host(:dir(rtl)) #submenu-indicator {
    transform: scaleX(-1);
  }

  /* Submenu styles */
  #submenu {
    display: flex;
    z-index: 10;
    position: absolute;
    top: 0;
    left: 0;
    flex-direction: column;
    width: max-content;
    margin: 0;
    padding: 0.25em;
    border: var(--wa-border-style) var(--wa-border-width-s) var(--wa-color-surface-border);
    border-radius: var(--wa-border-radius-m);
    background-color: var(--wa-color-surface-raised);
    box-shadow: var(--wa-shadow-m);
    color: var(--wa-color-text-normal);
    text-align: start;
    user-select: none;

    /* Override default popover styles */
    &[popover] {
      margin: 0;
      inset: auto;
      padding: 0.25em;
      overflow: visible;
      border-radius: var(--wa-border-radius-m);
    }

    &.show {
      animation: submenu-show var(--show-duration, var(--wa-transition-fast)) ease;
    }

    &.hide {
      animation: submenu-show var(--show-duration, var(--wa-transition-fast)) ease reverse;
    }

    /* Submenu placement transform origins */
    &[data-placement^='top'] {
      transform-origin: bottom;
    }

    &[data-placement^='bottom'] {
      transform-origin: top;
    }

    &[data-placement^='left'] {
      transform-origin: right;
    }

    &[data-placement^='right'] {
      transform-origin: left;
    }

    &[data-placement='left-start'] {
      transform-origin: right top;
    }

    &[data-placement='left-end'] {
      transform-origin: right bottom;
    }

    &[data-placement='right-start'] {
      transform-origin: left top;
    }

    &[data-placement='right-end'] {
      transform-origin: left bottom;
    }

    /* Safe triangle styling */
    &::before {
      display: none;
      z-index: 9;
      position: fixed;
      top: 0;
      right: 0;
      bottom: 0;
      left: 0;
      background-color: transparent;
      content: '';
      clip-path: polygon(
        var(--safe-triangle-cursor-x, 0) var(--safe-triangle-cursor-y, 0),
        var(--safe-triangle-submenu-start-x, 0) var(--safe-triangle-submenu-start-y, 0),
        var(--safe-triangle-submenu-end-x, 0) var(--safe-triangle-submenu-end-y, 0)
      );
      pointer-events: auto; /* Enable mouse events on the triangle */
    }

    &[data-visible]::before {
      display: block;
    }
  }

  ::slotted(wa-dropdown-item) {
    font-size: inherit;
  }

  ::slotted(wa-divider) {
    --spacing: 0.25em;
  }

  @keyframes submenu-show {
    from {
      scale: 0.9;
      opacity: 0;
    }
    to {
      scale: 1;
      opacity: 1;
    }
  }
`;var Y=class extends k{constructor(){super(...arguments),this.hasSlotController=new U(this,"[default]","start","end"),this.active=!1,this.variant="default",this.size="m",this.checkboxAdjacent=!1,this.submenuAdjacent=!1,this.type="normal",this.checked=!1,this.disabled=!1,this.submenuOpen=!1,this.hasSubmenu=!1,this.handleSlotChange=()=>{this.hasSubmenu=this.hasSlotController.test("submenu"),this.updateHasSubmenuState(),this.hasSubmenu?(this.setAttribute("aria-haspopup","menu"),this.setAttribute("aria-expanded",this.submenuOpen?"true":"false")):(this.removeAttribute("aria-haspopup"),this.removeAttribute("aria-expanded"))},this.handleHostClick=t=>{this.disabled&&(t.preventDefault(),t.stopImmediatePropagation())},this.handleClick=t=>{this.disabled&&(t.preventDefault(),t.stopImmediatePropagation())},this.handlePointerEnter=t=>{t.pointerType==="mouse"&&this.hasSubmenu&&!this.disabled&&(this.notifyParentOfOpening(),this.submenuOpen=!0)}}handleSizeChange(){Q(this.localName,this.size)}connectedCallback(){super.connectedCallback(),this.addEventListener?.("click",this.handleHostClick),this.addEventListener?.("pointerenter",this.handlePointerEnter),this.shadowRoot?.addEventListener?.("click",this.handleClick,{capture:!0}),this.shadowRoot?.addEventListener?.("slotchange",this.handleSlotChange)}disconnectedCallback(){super.disconnectedCallback(),this.closeSubmenu(),this.removeEventListener?.("click",this.handleHostClick),this.removeEventListener?.("pointerenter",this.handlePointerEnter),this.shadowRoot?.removeEventListener?.("click",this.handleClick,{capture:!0}),this.shadowRoot?.removeEventListener?.("slotchange",this.handleSlotChange)}firstUpdated(t){super.firstUpdated(t),this.setAttribute("tabindex","-1"),this.hasSubmenu=this.hasSlotController.test("submenu"),this.updateHasSubmenuState()}updated(t){t.has("active")&&(this.setAttribute("tabindex",this.active?"0":"-1"),this.customStates.set("active",this.active)),t.has("checked")&&(this.type==="checkbox"?this.setAttribute("aria-checked",this.checked?"true":"false"):this.removeAttribute("aria-checked"),this.customStates.set("checked",this.checked)),t.has("disabled")&&(this.setAttribute("aria-disabled",this.disabled?"true":"false"),this.customStates.set("disabled",this.disabled)),t.has("type")&&(this.type==="checkbox"?(this.setAttribute("role","menuitemcheckbox"),this.setAttribute("aria-checked",this.checked?"true":"false")):(this.setAttribute("role","menuitem"),this.removeAttribute("aria-checked"))),(t.has("href")||t.has("hasSubmenu"))&&this.customStates.set("link",this.isLink()),t.has("submenuOpen")&&(this.customStates.set("submenu-open",this.submenuOpen),this.submenuOpen?this.openSubmenu():this.closeSubmenu())}updateHasSubmenuState(){this.customStates.set("has-submenu",this.hasSubmenu)}async openSubmenu(){let t=this.submenuElement;!this.hasSubmenu||!t||!this.isConnected||(this.notifyParentOfOpening(),t.showPopover?.(),t.hidden=!1,t.setAttribute("data-visible",""),this.submenuOpen=!0,this.setAttribute("aria-expanded","true"),await F(t,"show"),setTimeout(()=>{let e=this.getSubmenuItems();e.length>0&&(e.forEach((o,r)=>o.active=r===0),e[0].focus({preventScroll:!0}))},0))}notifyParentOfOpening(){let t=new CustomEvent("submenu-opening",{bubbles:!0,composed:!0,detail:{item:this}});this.dispatchEvent(t);let e=this.parentElement;e&&[...e.children].filter(r=>r!==this&&r.localName==="wa-dropdown-item"&&r.getAttribute("slot")===this.getAttribute("slot")&&r.submenuOpen).forEach(r=>{r.submenuOpen=!1})}async closeSubmenu(){let t=this.submenuElement;!this.hasSubmenu||!t||(this.submenuOpen=!1,this.setAttribute("aria-expanded","false"),t.hidden||(await F(t,"hide"),t?.isConnected&&(t.hidden=!0,t.removeAttribute("data-visible"),t.hidePopover?.())))}isLink(){return!!this.href&&!this.hasSubmenu}navigate(t){let e=this.linkElement;!this.isLink()||this.disabled||!e||e.dispatchEvent(new MouseEvent("click",{bubbles:!1,cancelable:!0,composed:!1,altKey:t?.altKey??!1,ctrlKey:t?.ctrlKey??!1,metaKey:t?.metaKey??!1,shiftKey:t?.shiftKey??!1}))}getSubmenuItems(){return[...this.children].filter(t=>t.localName==="wa-dropdown-item"&&t.getAttribute("slot")==="submenu"&&!t.hasAttribute("disabled"))}render(){return p`
      ${this.href?p`
            <a
              id="link"
              href=${this.href}
              target=${C(this.target)}
              rel=${C(this.rel)}
              download=${C(this.download)}
              tabindex="-1"
              aria-hidden="true"
            ></a>
          `:""}
      ${this.type==="checkbox"?p`
            <wa-icon
              id="check"
              part="checkmark"
              exportparts="svg:checkmark__svg"
              library="system"
              name="check"
            ></wa-icon>
          `:""}

      <span id="icon" part="icon">
        <slot name="icon"></slot>
      </span>

      <span id="label" part="label">
        <slot></slot>
      </span>

      <span id="details" part="details">
        <slot name="details"></slot>
      </span>

      ${this.hasSubmenu?p`
            <wa-icon
              id="submenu-indicator"
              part="submenu-icon"
              exportparts="svg:submenu-icon__svg"
              library="system"
              name="chevron-right"
            ></wa-icon>
          `:""}
      ${this.hasSubmenu?p`
            <div
              id="submenu"
              part="submenu"
              popover="manual"
              role="menu"
              tabindex="-1"
              aria-orientation="vertical"
              hidden
            >
              <slot name="submenu"></slot>
            </div>
          `:""}
    `}};Y.css=Is;i([b("#submenu")],Y.prototype,"submenuElement",2);i([b("#link")],Y.prototype,"linkElement",2);i([l({type:Boolean})],Y.prototype,"active",2);i([l({reflect:!0})],Y.prototype,"variant",2);i([l({reflect:!0})],Y.prototype,"size",2);i([y("size")],Y.prototype,"handleSizeChange",1);i([l({attribute:"checkbox-adjacent",type:Boolean,reflect:!0})],Y.prototype,"checkboxAdjacent",2);i([l({attribute:"submenu-adjacent",type:Boolean,reflect:!0})],Y.prototype,"submenuAdjacent",2);i([l()],Y.prototype,"value",2);i([l({reflect:!0})],Y.prototype,"type",2);i([l({type:Boolean})],Y.prototype,"checked",2);i([l({type:Boolean,reflect:!0})],Y.prototype,"disabled",2);i([l({type:Boolean,reflect:!0})],Y.prototype,"submenuOpen",2);i([l({reflect:!0})],Y.prototype,"href",2);i([l()],Y.prototype,"target",2);i([l()],Y.prototype,"rel",2);i([l()],Y.prototype,"download",2);i([E()],Y.prototype,"hasSubmenu",2);Y=i([x("wa-dropdown-item")],Y);var nr=class extends Event{constructor(){super("wa-clear",{bubbles:!0,cancelable:!1,composed:!0})}};function Ps(t,e){let o=t.metaKey||t.ctrlKey||t.shiftKey||t.altKey;t.key==="Enter"&&!o&&setTimeout(()=>{!t.defaultPrevented&&!t.isComposing&&Zl(e)})}var Kl=new Map([["input",!0],["wa-input",!0],["wa-tag-input",!0],["wa-number-input",!0],["wa-otp-input",!0],["wa-slider",!0]]),Gl=new Map([["button",!1],["checkbox",!1],["color",!1],["date",!1],["datetime-local",!1],["email",!0],["file",!1],["hidden",!1],["image",!1],["month",!1],["number",!0],["password",!0],["radio",!1],["range",!1],["reset",!0],["search",!0],["submit",!1],["tel",!0],["text",!0],["time",!1],["url",!0],["week",!1]]),Ql=t=>{let e=t?.localName;if(!e||!!!Kl.get(e))return!1;if(e!=="input"&&e!=="wa-input")return!0;let r=t.type;return!!Gl.get(r)};function Zl(t){let e=null;if("form"in t&&(e=t.form),!e&&"getForm"in t&&(e=t.getForm()),!e)return;let o=Array.from(e.elements),r=0;for(let s of o)Ql(s)&&(r+=1);if(r===1){e.requestSubmit(null);return}let a=o.find(s=>s.type==="submit"&&!s.matches(":disabled"));a&&(["input","button"].includes(a.localName)?e.requestSubmit(a):a.click())}var Rs=v`
  :host {
    border-width: 0;
  }

  :host(:focus) {
    outline: none;
  }

  .text-field {
    display: flex;
    align-items: stretch;
    justify-content: start;
    position: relative;
    transition: inherit;
    height: var(--wa-form-control-height);
    border-color: var(--wa-form-control-border-color);
    border-radius: var(--wa-form-control-border-radius);
    border-style: var(--wa-form-control-border-style);
    border-width: var(--wa-form-control-border-width);
    cursor: text;
    color: var(--wa-form-control-value-color);
    font-size: var(--wa-form-control-value-font-size);
    font-family: inherit;
    font-weight: var(--wa-form-control-value-font-weight);
    line-height: var(--wa-form-control-value-line-height);
    vertical-align: middle;
    width: 100%;
    transition:
      background-color var(--wa-transition-normal),
      border-color var(--wa-transition-normal),
      outline-color var(--wa-transition-fast);
    transition-timing-function: var(--wa-transition-easing);
    background-color: var(--wa-form-control-background-color);
    box-shadow: var(--box-shadow);
    padding: 0 var(--wa-form-control-padding-inline);
    outline: var(--wa-focus-ring-style) var(--wa-focus-ring-width) transparent;
    outline-offset: var(--wa-focus-ring-offset);

    /* Only ring the field when the text input has focus, not inner buttons */
    &:has(input:focus, textarea:focus) {
      outline-color: var(--wa-color-focus);
    }

    /* Style disabled inputs */
    &:has(:disabled) {
      cursor: not-allowed;
      opacity: 0.5;
    }
  }

  /* Appearance modifiers */
  :host([appearance='outlined']) .text-field {
    background-color: var(--wa-form-control-background-color);
    border-color: var(--wa-form-control-border-color);
  }

  :host([appearance='filled']) .text-field {
    background-color: var(--wa-color-neutral-fill-quiet);
    border-color: var(--wa-color-neutral-fill-quiet);
  }

  :host([appearance='filled-outlined']) .text-field {
    background-color: var(--wa-color-neutral-fill-quiet);
    border-color: var(--wa-form-control-border-color);
  }

  :host([pill]) .text-field {
    border-radius: var(--wa-border-radius-pill) !important;
  }

  .text-field {
    /* Show autofill styles over the entire text field, not just the native <input> */
    &:has(:autofill),
    &:has(:-webkit-autofill) {
      background-color: var(--wa-color-brand-fill-quiet) !important;
    }

    input,
    textarea {
      /*
      Fixes an alignment issue with placeholders.
      https://github.com/shoelace-style/webawesome/issues/342
    */
      height: 100%;

      padding: 0;
      border: none;
      outline: none;
      box-shadow: none;
      margin: 0;
      cursor: inherit;
      -webkit-appearance: none;
      font: inherit;

      /* Turn off Safari's autofill styles */
      &:-webkit-autofill,
      &:-webkit-autofill:hover,
      &:-webkit-autofill:focus,
      &:-webkit-autofill:active {
        -webkit-background-clip: text;
        background-color: transparent;
        -webkit-text-fill-color: inherit;
      }
    }
  }

  input {
    flex: 1 1 auto;
    min-width: 0;
    height: 100%;
    transition: inherit;

    /* prettier-ignore */
    background-color: rgb(118 118 118 / 0); /* ensures proper placeholder styles in webkit's date input */
    height: calc(var(--wa-form-control-height) - var(--border-width) * 2);
    padding-block: 0;
    color: inherit;

    &:autofill {
      &,
      &:hover,
      &:focus,
      &:active {
        box-shadow: none;
        caret-color: var(--wa-form-control-value-color);
      }
    }

    &::placeholder {
      color: var(--wa-form-control-placeholder-color);
      user-select: none;
      -webkit-user-select: none;
    }

    &::-webkit-search-decoration,
    &::-webkit-search-cancel-button,
    &::-webkit-search-results-button,
    &::-webkit-search-results-decoration {
      -webkit-appearance: none;
    }

    &:focus {
      outline: none;
    }
  }

  textarea {
    &:autofill {
      &,
      &:hover,
      &:focus,
      &:active {
        box-shadow: none;
        caret-color: var(--wa-form-control-value-color);
      }
    }

    &::placeholder {
      color: var(--wa-form-control-placeholder-color);
      user-select: none;
      -webkit-user-select: none;
    }
  }

  .start,
  .end {
    display: inline-flex;
    flex: 0 0 auto;
    align-items: center;
    cursor: default;

    &::slotted(wa-icon) {
      color: var(--wa-color-neutral-on-quiet);
    }
  }

  .start::slotted(*) {
    margin-inline-end: var(--wa-form-control-padding-inline);
  }

  .end::slotted(*) {
    margin-inline-start: var(--wa-form-control-padding-inline);
  }

  /*
   * Clearable + Password Toggle
   */

  .clear,
  .password-toggle {
    position: relative;
    display: inline-flex;
    align-self: center;
    align-items: center;
    justify-content: center;
    aspect-ratio: 1;
    height: 1.5em;
    font-size: inherit;
    color: var(--wa-color-neutral-on-quiet);
    border: none;
    border-radius: var(--wa-border-radius-s);
    background: none;
    padding: 0;
    transition: var(--wa-transition-normal) color;
    cursor: pointer;
    /* The box is wider than the glyph, so overhang half of that growth on each side. Keeps the
       glyph flush with the field's trailing padding edge, like every other form control. */
    margin-inline-start: calc(var(--wa-form-control-padding-inline) - 0.125em);
    margin-inline-end: -0.125em;

    &::after {
      content: '';
      position: absolute;
      inset-inline: 0;
      height: var(--wa-form-control-height);
    }

    @media (hover: hover) {
      &:hover {
        color: color-mix(in oklab, currentColor, var(--wa-color-mix-hover));
      }
    }

    &:active {
      color: color-mix(in oklab, currentColor, var(--wa-color-mix-active));
    }

    &:focus {
      outline: none;
    }

    &:focus-visible {
      outline: var(--wa-focus-ring);
      outline-offset: var(--wa-focus-ring-offset);
    }
  }

  /* Don't show the browser's password toggle in Edge */
  ::-ms-reveal {
    display: none;
  }

  /* Hide the built-in number spinner */
  :host([without-spin-buttons]) input[type='number'] {
    -moz-appearance: textfield;

    &::-webkit-outer-spin-button,
    &::-webkit-inner-spin-button {
      -webkit-appearance: none;
      display: none;
    }
  }
`;var _=class extends j{constructor(){super(...arguments),this.assumeInteractionOn=["blur","input"],this.hasSlotController=new U(this,"hint","label"),this.localize=new $(this),this.title="",this.type="text",this._value=null,this.defaultValue=this.getAttribute("value")||null,this.size="m",this.appearance="outlined",this.pill=!1,this.label="",this.hint="",this.withClear=!1,this.placeholder="",this.readonly=!1,this.passwordToggle=!1,this.passwordVisible=!1,this.withoutSpinButtons=!1,this.required=!1,this.spellcheck=!0,this.withLabel=!1,this.withHint=!1}static get validators(){return[...super.validators,Ne()]}get value(){return this.valueHasChanged?this._value:this._value??this.defaultValue}set value(t){this._value!==t&&(this.valueHasChanged=!0,this._value=t)}updateFormValue(t){if(t==null){this.setValue("",null);return}super.updateFormValue(t)}handleSizeChange(){Q(this.localName,this.size)}handleChange(t){this.value=this.input.value,this.relayNativeEvent(t,{bubbles:!0,composed:!0})}handleClearClick(t){t.preventDefault(),this.value!==""&&(this.value="",this.updateComplete.then(()=>{this.dispatchEvent(new nr),this.dispatchEvent(new InputEvent("input",{bubbles:!0,composed:!0})),this.dispatchEvent(new Event("change",{bubbles:!0,composed:!0}))})),this.input.focus()}handleInput(){this.value=this.input.value}handleKeyDown(t){Ps(t,this)}handlePasswordToggle(){this.passwordVisible=!this.passwordVisible}updated(t){if(super.updated(t),t.has("value")||t.has("defaultValue")||t.has("type")){let e=["number","date","time","datetime-local"];this.input&&e.includes(this.type)&&this.value&&this.input.value!==this.value&&(this._value=this.input.value),this.customStates.set("blank",!this.value),this.updateValidity()}}handleStepChange(){this.input.step=String(this.step),this.updateValidity()}focus(t){this.input.focus(t)}blur(){this.input.blur()}select(){this.input.select()}setSelectionRange(t,e,o="none"){this.input.setSelectionRange(t,e,o)}setRangeText(t,e,o,r="preserve"){let a=e??this.input.selectionStart,s=o??this.input.selectionEnd;this.input.setRangeText(t,a,s,r),this.value!==this.input.value&&(this.value=this.input.value)}showPicker(){"showPicker"in HTMLInputElement.prototype&&this.input.showPicker()}stepUp(){this.input.stepUp(),this.value!==this.input.value&&(this.value=this.input.value)}stepDown(){this.input.stepDown(),this.value!==this.input.value&&(this.value=this.input.value)}formResetCallback(){this.value=null,this.input&&(this.input.value=this.value),super.formResetCallback()}render(){let t=this.hasSlotController.test("label","withLabel"),e=this.hasSlotController.test("hint","withHint"),o=this.label?!0:!!t,r=this.hint?!0:!!e,a=this.withClear&&!this.disabled&&!this.readonly,s=(!this.didSSR||this.hasUpdated)&&a&&(typeof this.value=="number"||this.value&&this.value.length>0);return p`
      <label
        part="form-control-label label"
        class=${S({label:!0,"has-label":o})}
        for="input"
        aria-hidden=${o?"false":"true"}
      >
        <slot name="label">${this.label}</slot>
      </label>

      <div part="base input-wrapper" class="text-field">
        <slot name="start" part="start" class="start"></slot>

        <input
          part="input"
          id="input"
          class="control"
          type=${this.type==="password"&&this.passwordVisible?"text":this.type}
          title=${this.title}
          name=${C(this.name)}
          ?disabled=${this.disabled}
          ?readonly=${this.readonly}
          ?required=${this.required}
          placeholder=${C(this.placeholder)}
          minlength=${C(this.minlength)}
          maxlength=${C(this.maxlength)}
          min=${C(this.min)}
          max=${C(this.max)}
          step=${C(this.step)}
          .value=${$t(this.value??"")}
          autocapitalize=${C(this.autocapitalize)}
          autocomplete=${C(this.autocomplete)}
          autocorrect=${this.autocorrect?"on":"off"}
          ?autofocus=${this.autofocus}
          spellcheck=${this.spellcheck}
          pattern=${C(this.pattern)}
          enterkeyhint=${C(this.enterkeyhint)}
          inputmode=${C(this.inputmode)}
          aria-describedby="hint"
          @change=${this.handleChange}
          @input=${this.handleInput}
          @keydown=${this.handleKeyDown}
        />

        ${s?p`
              <button
                part="clear-button"
                class="clear"
                type="button"
                aria-label=${this.localize.term("clearEntry")}
                @click=${this.handleClearClick}
                tabindex="-1"
              >
                <slot name="clear-icon">
                  <wa-icon name="circle-xmark" library="system" variant="regular"></wa-icon>
                </slot>
              </button>
            `:""}
        ${this.passwordToggle&&!this.disabled?p`
              <button
                part="password-toggle-button"
                class="password-toggle"
                type="button"
                aria-label=${this.localize.term(this.passwordVisible?"hidePassword":"showPassword")}
                @click=${this.handlePasswordToggle}
              >
                ${this.passwordVisible?p`
                      <slot name="hide-password-icon">
                        <wa-icon name="eye-slash" library="system" variant="regular"></wa-icon>
                      </slot>
                    `:p`
                      <slot name="show-password-icon">
                        <wa-icon name="eye" library="system" variant="regular"></wa-icon>
                      </slot>
                    `}
              </button>
            `:""}

        <slot name="end" part="end" class="end"></slot>
      </div>

      <slot
        id="hint"
        part="hint"
        name="hint"
        class=${S({"has-slotted":r})}
        aria-hidden=${r?"false":"true"}
        >${this.hint}</slot
      >
    `}};_.css=[Z,ne,Rs];_.shadowRootOptions={...j.shadowRootOptions,delegatesFocus:!0};i([b("input")],_.prototype,"input",2);i([l()],_.prototype,"title",2);i([l({reflect:!0})],_.prototype,"type",2);i([E()],_.prototype,"value",1);i([l({attribute:"value",reflect:!0})],_.prototype,"defaultValue",2);i([l({reflect:!0})],_.prototype,"size",2);i([y("size")],_.prototype,"handleSizeChange",1);i([l({reflect:!0})],_.prototype,"appearance",2);i([l({type:Boolean,reflect:!0})],_.prototype,"pill",2);i([l()],_.prototype,"label",2);i([l({attribute:"hint"})],_.prototype,"hint",2);i([l({attribute:"with-clear",type:Boolean})],_.prototype,"withClear",2);i([l()],_.prototype,"placeholder",2);i([l({type:Boolean,reflect:!0})],_.prototype,"readonly",2);i([l({attribute:"password-toggle",type:Boolean})],_.prototype,"passwordToggle",2);i([l({attribute:"password-visible",type:Boolean})],_.prototype,"passwordVisible",2);i([l({attribute:"without-spin-buttons",type:Boolean,reflect:!0})],_.prototype,"withoutSpinButtons",2);i([l({type:Boolean,reflect:!0})],_.prototype,"required",2);i([l()],_.prototype,"pattern",2);i([l({type:Number})],_.prototype,"minlength",2);i([l({type:Number})],_.prototype,"maxlength",2);i([l()],_.prototype,"min",2);i([l()],_.prototype,"max",2);i([l()],_.prototype,"step",2);i([l()],_.prototype,"autocapitalize",2);i([l({type:Boolean,converter:{fromAttribute:t=>!(!t||t==="off"),toAttribute:t=>t?"on":"off"}})],_.prototype,"autocorrect",2);i([l()],_.prototype,"autocomplete",2);i([l({type:Boolean})],_.prototype,"autofocus",2);i([l()],_.prototype,"enterkeyhint",2);i([l({type:Boolean,converter:{fromAttribute:t=>!(!t||t==="false"),toAttribute:t=>t?"true":"false"}})],_.prototype,"spellcheck",2);i([l()],_.prototype,"inputmode",2);i([l({attribute:"with-label",type:Boolean})],_.prototype,"withLabel",2);i([l({attribute:"with-hint",type:Boolean})],_.prototype,"withHint",2);i([y("step",{waitUntilFirstUpdate:!0})],_.prototype,"handleStepChange",1);_=i([x("wa-input")],_);_.disableWarning?.("change-in-update");var Ds=v`
  :host {
    --current-text-color: var(--wa-color-brand-on-loud);

    display: block;
    color: var(--wa-color-text-normal);
    -webkit-user-select: none;
    user-select: none;

    position: relative;
    display: flex;
    align-items: center;
    font: inherit;
    padding: 0.5em 1em 0.5em 0.25em;
    border-radius: var(--wa-border-radius-s);
    line-height: var(--wa-line-height-condensed);
    transition: var(--wa-transition-fast) background-color var(--wa-transition-easing);
    cursor: pointer;
  }

  :host(:focus) {
    outline: none;
  }

  @media (hover: hover) {
    :host(:not(:state(disabled), :state(current)):is(:state(hover), :hover)) {
      background-color: var(--wa-color-neutral-fill-normal);
      color: var(--wa-color-neutral-on-normal);
    }
  }

  :host(:state(current)),
  :host(:state(disabled):state(current)) {
    background-color: var(--wa-form-control-activated-color);
    color: var(--current-text-color);
    opacity: 1;
  }

  :host(:state(disabled)) {
    outline: none;
    opacity: 0.5;
    cursor: not-allowed;
  }

  .label {
    flex: 1 1 auto;
    display: inline-block;
  }

  .check {
    flex: 0 0 auto;
    display: flex;
    align-items: center;
    justify-content: center;
    font-size: var(--wa-font-size-smaller);
    visibility: hidden;
    width: 2em;
  }

  :host(:state(selected)) .check {
    visibility: visible;
  }

  .start,
  .end {
    flex: 0 0 auto;
    display: flex;
    align-items: center;
  }

  .start::slotted(*) {
    margin-inline-end: 0.5em;
  }

  .end::slotted(*) {
    margin-inline-start: 0.5em;
  }

  @media (forced-colors: active) {
    :host(:hover:not([aria-disabled='true'])) {
      outline: dashed 1px SelectedItem;
      outline-offset: -1px;
    }
  }
`;function fo(t,e=0){if(!t||!globalThis.Node)return"";if(typeof t[Symbol.iterator]=="function")return(Array.isArray(t)?t:[...t]).map(a=>fo(a,--e)).join("");let o=t;if(o.nodeType===Node.TEXT_NODE)return o.textContent??"";if(o.nodeType===Node.ELEMENT_NODE){let r=o;if(r.hasAttribute("slot")||r.matches("style, script"))return"";if(r instanceof HTMLSlotElement){let a=r.assignedNodes({flatten:!0});if(a.length>0)return fo(a,--e)}return e>-1?fo(r,--e):r.textContent??""}return o.hasChildNodes()?fo(o.childNodes,--e):""}var Ot=class extends k{constructor(){super(...arguments),this.localize=new $(this),this.cachedDefaultLabel="",this.isInitialized=!1,this.isDefaultLabelDirty=!0,this.current=!1,this.value="",this.disabled=!1,this.selected=!1,this.defaultSelected=!1,this._label="",this.handleHover=t=>{t.type==="mouseenter"?this.customStates.set("hover",!0):t.type==="mouseleave"&&this.customStates.set("hover",!1)}}set label(t){let e=this._label;this._label=t||"",this._label!==e&&this.requestUpdate("label",e)}get label(){return this._label?this._label:this.defaultLabel}get defaultLabel(){return(this.isDefaultLabelDirty||!this.cachedDefaultLabel)&&this.updateDefaultLabel(),this.cachedDefaultLabel}connectedCallback(){super.connectedCallback(),this.setAttribute("role","option"),this.setAttribute("aria-selected","false"),this.addEventListener("mouseenter",this.handleHover),this.addEventListener("mouseleave",this.handleHover)}disconnectedCallback(){super.disconnectedCallback(),this.removeEventListener("mouseenter",this.handleHover),this.removeEventListener("mouseleave",this.handleHover)}handleDefaultSlotChange(){if(this.isDefaultLabelDirty=!0,!this.isInitialized){this.isInitialized=!0;return}let t=this.closest("wa-select, wa-combobox");t&&customElements.whenDefined(t.localName).then(()=>t.handleDefaultSlotChange?.())}willUpdate(t){t.has("defaultSelected")&&(this.didSSR&&this.hasUpdated||!this.didSSR)&&this.syncDefaultSelected(),super.willUpdate(t)}syncDefaultSelected(){if("closest"in this&&!this.closest("wa-combobox, wa-select")?.hasInteracted&&this.defaultSelected){let t=this.selected;this.selected=this.defaultSelected,this.requestUpdate("selected",t)}}updated(t){t.has("disabled")&&(this.setAttribute("aria-disabled",this.disabled?"true":"false"),this.customStates.set("disabled",this.disabled)),t.has("selected")&&(this.setAttribute("aria-selected",this.selected?"true":"false"),this.customStates.set("selected",this.selected)),t.has("value")&&(typeof this.value!="string"&&(this.value=String(this.value)),this.handleDefaultSlotChange()),t.has("current")&&this.customStates.set("current",this.current),super.updated(t)}async firstUpdated(t){if(super.firstUpdated(t),this.didSSR&&!this.hasUpdated?(await this.updateComplete,this.syncDefaultSelected()):this.syncDefaultSelected(),this.selected&&!this.defaultSelected){let e=this.closest("wa-select, wa-combobox");e&&!e.hasInteracted&&(await customElements.whenDefined(e?.localName),await e.updateComplete,e.selectionChanged?.())}}updateDefaultLabel(){let t=this.cachedDefaultLabel;this.cachedDefaultLabel=fo(this).trim(),this.isDefaultLabelDirty=!1;let e=this.cachedDefaultLabel!==t;return!this._label&&e&&this.requestUpdate("label",t),e}render(){let t=this.selected;return this.didSSR&&!this.hasUpdated?(this.updateComplete.then(()=>{this.requestUpdate()}),L):p`
      ${t?p`<wa-icon
            part="checked-icon"
            class="check"
            name="check"
            library="system"
            variant="solid"
            aria-hidden="true"
          ></wa-icon>`:p`<span part="checked-icon" class="check" aria-hidden="true"></span>`}
      <slot part="start" name="start" class="start"></slot>
      <slot part="label" class="label" @slotchange=${this.handleDefaultSlotChange}></slot>
      <slot part="end" name="end" class="end"></slot>
    `}};Ot.css=Ds;i([b(".label")],Ot.prototype,"defaultSlot",2);i([E()],Ot.prototype,"current",2);i([l({reflect:!0})],Ot.prototype,"value",2);i([l({type:Boolean})],Ot.prototype,"disabled",2);i([l({type:Boolean,attribute:!1})],Ot.prototype,"selected",2);i([l({type:Boolean,attribute:"selected"})],Ot.prototype,"defaultSelected",2);i([l()],Ot.prototype,"label",1);Ot=i([x("wa-option")],Ot);var Fs=(t="768px")=>`
  @media screen and (width < ${t}) {
    [part~='navigation'] {
      display: none;
    }

    :host(:not([disable-navigation-toggle])) slot[name~='navigation-toggle'] {
      display: contents;
    }
  }
`;var Ms=v`
  :host {
    display: block;
    background-color: var(--wa-color-surface-default);
    box-sizing: border-box;
    min-height: 100%;
    --menu-width: auto;
    --main-width: 1fr;
    --aside-width: auto;
    --banner-height: 0px;
    --header-height: 0px;
    --subheader-height: 0px;
    --scroll-margin-top: calc(var(--header-height, 0px) + var(--subheader-height, 0px) + 0.5em);

    --banner-top: var(--banner-height);
    --header-top: var(--header-height);
    --subheader-top: var(--subheader-height);
  }

  slot[name]:not([name='skip-to-content'], [name='navigation-toggle'])::slotted(*) {
    display: flex;
  }

  ::slotted([slot='banner']) {
    align-items: center;
    justify-content: center;
    gap: var(--wa-space-m);
    padding: var(--wa-space-xs) var(--wa-space-m);
  }

  ::slotted([slot='header']) {
    align-items: center;
    justify-content: space-between;
    flex-wrap: wrap;
    gap: var(--wa-space-m);
    padding: var(--wa-space-m);
    flex: auto;
  }

  ::slotted([slot='subheader']) {
    align-items: center;
    justify-content: space-between;
    flex-wrap: wrap;
    gap: var(--wa-space-m);
    padding: var(--wa-space-xs) var(--wa-space-m);
  }

  ::slotted([slot*='navigation']),
  ::slotted([slot='menu']),
  ::slotted([slot='aside']) {
    flex-direction: column;
    gap: var(--wa-space-m);
    padding: var(--wa-space-m);
  }

  ::slotted([slot='main-header']) {
    align-items: center;
    justify-content: space-between;
    flex-wrap: wrap;
    gap: var(--wa-space-m);
    padding: var(--wa-space-m) var(--wa-space-3xl);
  }

  slot:not([name]) {
    /* See #331 */
    &::slotted(main),
    &::slotted(section) {
      padding: var(--wa-space-3xl);
    }
  }

  ::slotted([slot='main-footer']),
  ::slotted([slot='footer']) {
    align-items: start;
    justify-content: space-between;
    flex-wrap: wrap;
    gap: var(--wa-space-m);
    padding: var(--wa-space-3xl);
  }

  :host([disable-sticky~='banner']) {
    --banner-top: 0px;
  }
  :host([disable-sticky~='header']) {
    --header-top: 0px;
  }
  :host([disable-sticky~='subheader']) {
    --subheader-top: 0px;
  }

  /* Nothing else depends on subheader-height. */
  :host([disable-sticky~='subheader']) {
  }
  :host([disable-sticky~='aside']) [part~='aside'],
  :host([disable-sticky~='menu']) [part~='menu'] {
    height: unset;
    max-height: unset;
  }

  :host([disable-sticky~='banner']) [part~='banner'],
  :host([disable-sticky~='header']) [part~='header'],
  :host([disable-sticky~='subheader']) [part~='subheader'],
  :host([disable-sticky~='aside']) [part~='aside'],
  :host([disable-sticky~='menu']) [part~='menu'] {
    position: static;
    overflow: unset;
    z-index: unset;
  }

  :host([disable-sticky~='aside']) [part~='aside'],
  :host([disable-sticky~='menu']) [part~='menu'] {
    height: auto;
    max-height: auto;
  }

  [part~='base'] {
    min-height: 100dvh;
    display: grid;
    grid-template-rows: repeat(3, minmax(0, auto)) minmax(0, 1fr) minmax(0, auto);
    grid-template-columns: 100%;
    width: 100%;
    grid-template-areas:
      'banner'
      'header'
      'subheader'
      'body'
      'footer';
  }

  /* Grid areas */
  [part~='banner'] {
    grid-area: banner;
  }
  [part~='header'] {
    grid-area: header;
  }
  [part~='subheader'] {
    grid-area: subheader;
  }
  [part~='menu'] {
    grid-area: menu;
  }
  [part~='body'] {
    grid-area: body;
  }
  [part~='main'] {
    grid-area: main;
  }
  [part~='aside'] {
    grid-area: aside;
  }
  [part~='footer'] {
    grid-area: footer;
  }

  /* Sticky regions paint their own surface so content scrolls under them. Slotted content stays
     transparent so ::part() backgrounds set by consumers show through. */
  [part~='banner'],
  [part~='header'],
  [part~='subheader'] {
    position: sticky;
    z-index: 5;
    background-color: var(--wa-color-surface-default);
  }
  [part~='banner'] {
    top: 0px;
  }
  [part~='header'] {
    top: var(--banner-top);

    /** Make the header flex so that you don't unexpectedly have the default toggle button appearing above a slotted div because block elements are fun. */
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
  }
  [part~='subheader'] {
    top: calc(var(--header-top) + var(--banner-top));
  }
  [part~='body'] {
    display: grid;
    min-height: 100%;
    align-items: start;
    grid-template-columns: minmax(0, var(--menu-width)) minmax(0, var(--main-width)) minmax(0, var(--aside-width));
    grid-template-rows: minmax(0, 1fr);
    grid-template-areas: 'menu main aside';
  }
  [part~='main'] {
    display: grid;
    min-height: 100%;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: minmax(0, auto) minmax(0, 1fr) minmax(0, auto);
    grid-template-areas:
      'main-header'
      'main-content'
      'main-footer';
  }
  [part~='main-header'] {
    grid-area: main-header;
  }
  [part~='main-content'] {
    grid-area: main-content;
  }
  [part~='main-footer'] {
    grid-area: main-footer;
  }

  .skip-to-content {
    position: absolute;
    top: var(--wa-space-m);
    left: var(--wa-space-m);
    z-index: 6;
    border-radius: var(--wa-corners-1x);
    background-color: var(--wa-color-surface-default);
    color: var(--wa-color-text-link);
    text-decoration: none;
    padding: var(--wa-space-s) var(--wa-space-m);
    box-shadow: var(--wa-shadow-l);
    outline: var(--wa-focus-ring);
    outline-offset: var(--wa-focus-ring-offset);
  }

  [part~='menu'],
  [part~='aside'] {
    position: sticky;
    top: calc(var(--banner-top) + var(--header-top) + var(--subheader-top));
    z-index: 4;
    min-height: 0;
    /** Allows the menu / aside to always be 100% of the height of the main content area */
    align-self: stretch;
    max-height: calc(100dvh - var(--header-top) - var(--banner-top) - var(--subheader-top));
    overflow: auto;
  }

  [part~='navigation'] {
    height: 100%;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: minmax(0, auto) minmax(0, 1fr) minmax(0, auto);
  }

  [part~='drawer']::part(dialog) {
    background-color: var(--wa-color-surface-default);
  }

  /* Set these on the slot because we don't always control the navigation-toggle since that may be slotted. */
  slot[name~='navigation-toggle'],
  :host([disable-navigation-toggle]) slot[name~='navigation-toggle'] {
    display: none;
  }

  /* Sometimes the media query in the viewport is stubborn in iframes. This is an extra check to make it behave properly. */
  :host(:not([disable-navigation-toggle])[view='mobile']) slot[name~='navigation-toggle'] {
    display: contents;
  }

  [part~='navigation-toggle'] {
    /* Use only a margin-inline-start because the slotted header is expected to have default padding
        so it looks really awkward if this sets a margin-inline-end and the slotted header has a padding-inline-start. */
    margin-inline-start: var(--wa-space-m);
  }
`;var wo=class extends bt{constructor(e){if(super(e),this.it=L,e.type!==st.CHILD)throw Error(this.constructor.directiveName+"() can only be used in child bindings")}render(e){if(e===L||e==null)return this._t=void 0,this.it=e;if(e===G)return e;if(typeof e!="string")throw Error(this.constructor.directiveName+"() called with a non-string value");if(e===this.it)return this._t;this.it=e;let o=[e];return o.raw=o,this._t={_$litType$:this.constructor.resultType,strings:o,values:[]}}};wo.directiveName="unsafeHTML",wo.resultType=1;var lr=Bt(wo);function Vt(t,e,o){return t?e(t):o?.(t)}function Jl(t,e=document.documentElement){if(!Number.isNaN(Number(t)))return Number(t);if(!window.CSS||!CSS.registerProperty)return typeof t=="string"&&t.endsWith("px")?parseFloat(t):Number(t)||0;let o="--wa-length-resolver";if(!CSS.registerProperty.toString().includes(o))try{CSS.registerProperty({name:o,syntax:"<length>",inherits:!1,initialValue:"0px"})}catch{}let r=e.style.getPropertyValue(o);e.style.setProperty(o,t);let a=getComputedStyle(e)?.getPropertyValue(o);return e.style.setProperty(o,r),a?.endsWith("px")?parseFloat(a):Number(a)||0}function tc(t){return Number.isNaN(Number(t))?t:`${t}px`}var et=class extends k{constructor(){super(),this.hasSlotController=new U(this,"navigation-footer","mobile-navigation-footer"),this.headerResizeObserver=this.slotResizeObserver("header"),this.subheaderResizeObserver=this.slotResizeObserver("subheader"),this.bannerResizeObserver=this.slotResizeObserver("banner"),this.footerResizeObserver=this.slotResizeObserver("footer"),this.hasExplicitNavigationToggleSetting=!1,this.handleNavigationToggle=t=>{if(this.view==="desktop"){this.hideNavigation();return}let e=t.composedPath(),o=this.navigationToggleSlot;e.find(r=>r.hasAttribute?.("data-toggle-nav")||r.assignedSlot===o||r===o)&&(t.preventDefault(),this.toggleNavigation())},this.view="desktop",this.navOpen=!1,this.mobileBreakpoint="768px",this.navigationPlacement="start",this.disableNavigationToggle=!1,this.pageResizeObserver=typeof ResizeObserver<"u"?new ResizeObserver(t=>{requestAnimationFrame(()=>{for(let e of t)if(e.contentBoxSize){let r=e.borderBoxSize[0].inlineSize,a=this.view;r>=Jl(this.mobileBreakpoint)?this.view="desktop":this.view="mobile",this.requestUpdate("view",a)}})}):null,this.updateNavigationToggleState=t=>{if(t){let r=t.target.name;if(!["navigation","navigation-header","navigation-footer"].includes(r))return}if(this.hasExplicitNavigationToggleSetting)return;let e=!!this.querySelector(":not([slot='navigation-toggle']) [data-toggle-nav]"),o=!!this.querySelector('[slot="navigation"]')||!!this.querySelector('[slot="navigation-header"]')||!!this.querySelector('[slot="navigation-footer"]');this.disableNavigationToggle=e||!o},this.addEventListener("click",this.handleNavigationToggle)}slotResizeObserver(t){return new ResizeObserver(e=>{requestAnimationFrame(()=>{for(let o of e)if(o.contentBoxSize){let r=o.borderBoxSize[0];this.style.setProperty(`--${t}-height`,`${Math.round(r.blockSize)}px`)}})})}updated(t){t.has("view")&&this.hideNavigation(),super.updated(t)}connectedCallback(){super.connectedCallback(),setTimeout(()=>{requestAnimationFrame(()=>{this.pageResizeObserver?.observe(this),this.headerResizeObserver?.observe(this.header),this.subheaderResizeObserver?.observe(this.subheader),this.bannerResizeObserver?.observe(this.banner),this.footerResizeObserver?.observe(this.footer)})})}visiblePixelsInViewport(t){if(!t)return null;let e=t.clientHeight,o=window.innerHeight,r=t.getBoundingClientRect?.();if(!r)return null;let{top:a,bottom:s}=r;return Math.max(0,a>0?Math.min(e,o-a):Math.min(s,o))}firstUpdated(t){if(!document.getElementById("main-content")){let e=document.createElement("div");e.id="main-content",e.slot="skip-to-content-target",this.prepend(e)}this.hasExplicitNavigationToggleSetting=this.disableNavigationToggle,this.shadowRoot.addEventListener("slotchange",this.updateNavigationToggleState),this.updateNavigationToggleState(),super.firstUpdated(t)}disconnectedCallback(){super.disconnectedCallback(),this.pageResizeObserver?.unobserve(this),this.headerResizeObserver?.unobserve(this.header),this.subheaderResizeObserver?.unobserve(this.subheader),this.footerResizeObserver?.unobserve(this.footer),this.bannerResizeObserver?.unobserve(this.banner)}showNavigation(){this.navOpen=!0}hideNavigation(){this.navOpen=!1}toggleNavigation(){this.navOpen=!this.navOpen}render(){let t=this.view==="mobile"&&(this.hasSlotController.test("navigation-footer")||this.hasSlotController.test("mobile-navigation-footer")),e=this.nonce||globalThis.litNonce||null;return p`
      <a href="#main-content" part="skip-to-content" class="wa-visually-hidden">
        <slot name="skip-to-content">Skip to content</slot>
      </a>

      <!-- unsafeHTML needed for SSR until this is solved: https://github.com/lit/lit/issues/4696 -->
      ${lr(`
        <style
          ${e?`nonce="${e}"`:""}
          id="mobile-styles"
        >
          ${Fs(tc(this.mobileBreakpoint))}
        </style>
      `)}

      <div class="base" part="base page">
        <div class="banner" part="banner">
          <slot name="banner"></slot>
        </div>
        <div class="header" part="header">
          <slot name="navigation-toggle">
            <wa-button part="navigation-toggle" size="s" appearance="plain" variant="neutral">
              <slot name="navigation-toggle-icon">
                <wa-icon
                  library="system"
                  name="bars"
                  part="navigation-toggle-icon"
                  label="Toggle navigation drawer"
                ></wa-icon>
              </slot>
            </wa-button>
          </slot>
          <slot name="header"></slot>
        </div>
        <div class="subheader" part="subheader">
          <slot name="subheader"></slot>
        </div>
        <div class="body" part="body">
          <div class="menu" part="menu">
            <slot name="menu">
              <nav name="navigation" class="navigation" part="navigation navigation-desktop">
                <!-- Add fallback divs so that CSS grid works properly. -->
                <slot name="desktop-navigation-header">
                  ${Vt(this.view==="desktop",()=>p`<slot name="navigation-header"><div></div></slot>`,()=>p`<div></div>`)}
                </slot>
                <slot name="desktop-navigation">
                  ${Vt(this.view==="desktop",()=>p`<slot name="navigation"><div></div></slot>`,()=>p`<div></div>`)}
                </slot>
                <slot name="desktop-navigation-footer">
                  ${Vt(this.view==="desktop",()=>p`<slot name="navigation-footer"><div></div></slot>`,()=>p`<div></div>`)}
                </slot>
              </nav>
            </slot>
          </div>
          <div class="main" part="main">
            <div class="main-header" part="main-header">
              <slot name="main-header"></slot>
            </div>
            <div class="main-content" part="main-content">
              <slot name="skip-to-content-target"></slot>
              <slot></slot>
            </div>
            <div class="main-footer" part="main-footer">
              <slot name="main-footer"></slot>
            </div>
          </div>
          <div class="aside" part="aside">
            <slot name="aside"></slot>
          </div>
        </div>
        <div class="footer" part="footer">
          <slot name="footer"></slot>
        </div>
      </div>
      <wa-drawer
        part="drawer"
        placement=${this.navigationPlacement}
        light-dismiss
        ?open=${$t(this.navOpen)}
        @wa-after-show=${()=>this.navOpen=this.navigationDrawer.open}
        @wa-after-hide=${()=>this.navOpen=this.navigationDrawer.open}
        exportparts="
          dialog:drawer__dialog,
          overlay:drawer__overlay,
          panel:drawer__panel,
          header:drawer__header,
          header-actions:drawer__header-actions,
          title:drawer__title,
          close-button:drawer__close-button,
          close-button__base:drawer__close-button__base,
          body:drawer__body,
          footer:drawer__footer
        "
        class="navigation-drawer"
      >
        <slot slot="label" part="navigation-header" name="mobile-navigation-header">
          ${Vt(this.view==="mobile",()=>p`<slot name="navigation-header"><div></div></slot>`,()=>p`<div></div>`)}
        </slot>
        <slot name="mobile-navigation">
          ${Vt(this.view==="mobile",()=>p`<slot name="navigation"><div></div></slot>`,()=>p`<div></div>`)}
        </slot>

        <slot
          slot=${C(t?"footer":void 0)}
          name="mobile-navigation-footer"
          ?hidden=${!t}
        >
          ${Vt(this.view==="mobile",()=>p`<slot part="navigation-footer" name="navigation-footer"><div></div></slot>`,()=>p`<div></div>`)}
        </slot>
      </wa-drawer>
    `}};et.css=[We,Ms];i([b("[part~='header']")],et.prototype,"header",2);i([b("[part~='menu']")],et.prototype,"menu",2);i([b("[part~='main']")],et.prototype,"main",2);i([b("[part~='aside']")],et.prototype,"aside",2);i([b("[part~='subheader']")],et.prototype,"subheader",2);i([b("[part~='footer']")],et.prototype,"footer",2);i([b("[part~='banner']")],et.prototype,"banner",2);i([b("[part~='drawer']")],et.prototype,"navigationDrawer",2);i([b("slot[name~='navigation-toggle']")],et.prototype,"navigationToggleSlot",2);i([l({attribute:"view",reflect:!0})],et.prototype,"view",2);i([l({reflect:!0})],et.prototype,"nonce",2);i([l({attribute:"nav-open",reflect:!0,type:Boolean})],et.prototype,"navOpen",2);i([l({attribute:"mobile-breakpoint",type:String})],et.prototype,"mobileBreakpoint",2);i([l({attribute:"navigation-placement",reflect:!0})],et.prototype,"navigationPlacement",2);i([l({attribute:"disable-navigation-toggle",reflect:!0,type:Boolean})],et.prototype,"disableNavigationToggle",2);et=i([x("wa-page")],et);var Bs=v`
  :host {
    --size: 25rem;
    --spacing: var(--wa-space-l);
    --backdrop-filter: none;
    --show-duration: var(--wa-transition-normal);
    --hide-duration: var(--wa-transition-normal);

    display: none;
  }

  :host([open]) {
    display: block;
  }

  .drawer {
    display: flex;
    flex-direction: column;
    top: 0;
    inset-inline-start: 0;
    width: 100%;
    height: 100%;
    max-width: 100%;
    max-height: 100%;
    overflow: hidden;
    color: inherit;
    background-color: var(--wa-color-surface-raised);
    border: none;
    box-shadow: var(--wa-shadow-l);
    overflow: auto;
    padding: 0;
    margin: 0;
    animation-duration: var(--show-duration);
    animation-timing-function: ease;

    &.show::backdrop {
      animation: show-backdrop var(--show-duration, 200ms) ease;
    }

    &.hide::backdrop {
      animation: show-backdrop var(--hide-duration, 200ms) ease reverse;
    }

    &.show.top {
      animation: show-drawer-from-top var(--show-duration) ease;
    }

    &.hide.top {
      animation: show-drawer-from-top var(--hide-duration) ease reverse;
    }

    &.show.end {
      animation: show-drawer-from-end var(--show-duration) ease;

      &:dir(rtl) {
        animation-name: show-drawer-from-start;
      }
    }

    &.hide.end {
      animation: show-drawer-from-end var(--hide-duration) ease reverse;

      &:dir(rtl) {
        animation-name: show-drawer-from-start;
      }
    }

    &.show.bottom {
      animation: show-drawer-from-bottom var(--show-duration) ease;
    }

    &.hide.bottom {
      animation: show-drawer-from-bottom var(--hide-duration) ease reverse;
    }

    &.show.start {
      animation: show-drawer-from-start var(--show-duration) ease;

      &:dir(rtl) {
        animation-name: show-drawer-from-end;
      }
    }

    &.hide.start {
      animation: show-drawer-from-start var(--hide-duration) ease reverse;

      &:dir(rtl) {
        animation-name: show-drawer-from-end;
      }
    }

    &.pulse {
      animation: pulse 250ms ease;
    }
  }

  .drawer:focus {
    outline: none;
  }

  .top {
    top: 0;
    inset-inline-end: auto;
    bottom: auto;
    inset-inline-start: 0;
    width: 100%;
    height: var(--size);
  }

  .end {
    top: 0;
    inset-inline-end: 0;
    bottom: auto;
    inset-inline-start: auto;
    width: var(--size);
    height: 100%;
  }

  .bottom {
    top: auto;
    inset-inline-end: auto;
    bottom: 0;
    inset-inline-start: 0;
    width: 100%;
    height: var(--size);
  }

  .start {
    top: 0;
    inset-inline-end: auto;
    bottom: auto;
    inset-inline-start: 0;
    width: var(--size);
    height: 100%;
  }

  .header {
    display: flex;
    flex-wrap: nowrap;
    padding-inline-start: var(--spacing);
    padding-block-end: 0;

    /* Subtract the close button's padding so that the X is visually aligned with the edges of the dialog content */
    padding-inline-end: calc(var(--spacing) - var(--wa-form-control-padding-block));
    padding-block-start: calc(var(--spacing) - var(--wa-form-control-padding-block));
  }

  .title {
    align-self: center;
    flex: 1 1 auto;
    font: inherit;
    font-size: var(--wa-font-size-l);
    font-weight: var(--wa-font-weight-heading);
    line-height: var(--wa-line-height-condensed);
    margin: 0;
  }

  .header-actions {
    align-self: start;
    display: flex;
    flex-shrink: 0;
    flex-wrap: wrap;
    justify-content: end;
    gap: var(--wa-space-2xs);
    padding-inline-start: var(--spacing);
  }

  .header-actions wa-button,
  .header-actions ::slotted(wa-button) {
    flex: 0 0 auto;
    display: flex;
    align-items: center;
  }

  .body {
    flex: 1 1 auto;
    display: block;
    padding: var(--spacing);
    overflow: auto;
    -webkit-overflow-scrolling: touch;

    &:focus {
      outline: none;
    }

    &:focus-visible {
      outline: var(--wa-focus-ring);
      outline-offset: var(--wa-focus-ring-offset);
    }
  }

  .footer {
    display: flex;
    flex-wrap: wrap;
    gap: var(--wa-space-xs);
    justify-content: end;
    padding: var(--spacing);
    padding-block-start: 0;
  }

  .footer ::slotted(wa-button:not(:last-of-type)) {
    margin-inline-end: var(--wa-spacing-xs);
  }

  .drawer::backdrop {
    /*
        NOTE: the ::backdrop element doesn't inherit properly in Safari yet, but it will in 17.4! At that time, we can
        remove the fallback values here.
      */
    background-color: var(--wa-color-overlay-modal, rgb(0 0 0 / 0.25));
    backdrop-filter: var(--backdrop-filter);
  }

  @keyframes pulse {
    0% {
      scale: 1;
    }
    50% {
      scale: 1.01;
    }
    100% {
      scale: 1;
    }
  }

  @keyframes show-drawer {
    from {
      opacity: 0;
      scale: 0.8;
    }
    to {
      opacity: 1;
      scale: 1;
    }
  }

  @keyframes show-drawer-from-top {
    from {
      opacity: 0;
      translate: 0 -100%;
    }
    to {
      opacity: 1;
      translate: 0 0;
    }
  }

  @keyframes show-drawer-from-end {
    from {
      opacity: 0;
      translate: 100%;
    }
    to {
      opacity: 1;
      translate: 0 0;
    }
  }

  @keyframes show-drawer-from-bottom {
    from {
      opacity: 0;
      translate: 0 100%;
    }
    to {
      opacity: 1;
      translate: 0 0;
    }
  }

  @keyframes show-drawer-from-start {
    from {
      opacity: 0;
      translate: -100% 0;
    }
    to {
      opacity: 1;
      translate: 0 0;
    }
  }

  @keyframes show-backdrop {
    from {
      opacity: 0;
    }
    to {
      opacity: 1;
    }
  }

  @media (forced-colors: active) {
    .drawer {
      border: solid 1px white;
    }
  }
`;var xt=class extends k{constructor(){super(...arguments),this.localize=new $(this),this.hasSlotController=new U(this,"footer","header-actions","label"),this.renderedWatcher=new rr(this,t=>this.handleRenderedChange(t)),this.open=!1,this.label="",this.placement="end",this.withoutHeader=!1,this.lightDismiss=!1,this.withFooter=!1,this.withLabel=!1,this.handleDocumentKeyDown=t=>{t.key==="Escape"&&this.open&&vt(this)&&(t.preventDefault(),t.stopPropagation(),this.requestClose(this.drawer))}}firstUpdated(t){super.firstUpdated(t),this.open&&(this.addOpenListeners(),this.drawer.showModal(),he(this),this.renderedWatcher.start(this.drawer))}disconnectedCallback(){super.disconnectedCallback(),this.renderedWatcher.stop(),ue(this),this.removeOpenListeners()}async requestClose(t){let e=new pt({source:t});if(this.dispatchEvent(e),e.defaultPrevented){this.open=!0,F(this.drawer,"pulse");return}this.removeOpenListeners(),await F(this.drawer,"hide"),this.open=!1,this.drawer.close(),ue(this),this.renderedWatcher.stop();let o=this.originalTrigger;typeof o?.focus=="function"&&setTimeout(()=>o.focus()),this.dispatchEvent(new ht)}addOpenListeners(){document.addEventListener("keydown",this.handleDocumentKeyDown),Ht(this)}removeOpenListeners(){document.removeEventListener("keydown",this.handleDocumentKeyDown),ft(this)}handleDialogCancel(t){t.preventDefault(),!this.drawer.classList.contains("hide")&&t.target===this.drawer&&vt(this)&&this.requestClose(this.drawer)}handleDialogClick(t){let o=t.target.closest('[data-drawer="close"]');o&&(t.stopPropagation(),this.requestClose(o))}async handleDialogPointerDown(t){t.target===this.drawer&&!ar(t,this.drawer)&&(this.lightDismiss?this.requestClose(this.drawer):await F(this.drawer,"pulse"))}handleRenderedChange(t){if(!this.open){this.renderedWatcher.stop();return}!t&&this.drawer.open?(this.removeOpenListeners(),this.drawer.close(),ue(this)):t&&!this.drawer.open&&(this.addOpenListeners(),this.drawer.showModal(),he(this))}handleOpenChange(){this.open&&!this.drawer.open?this.show():this.drawer.open?(this.open=!0,this.requestClose(this.drawer)):this.open||this.renderedWatcher.stop()}async show(){let t=new dt;if(this.dispatchEvent(t),t.defaultPrevented){this.open=!1;return}this.addOpenListeners(),this.originalTrigger=document.activeElement,this.open=!0,this.drawer.showModal(),he(this),this.renderedWatcher.start(this.drawer),requestAnimationFrame(()=>{let e=this.querySelector("[autofocus]");e&&typeof e.focus=="function"?e.focus():this.drawer.focus()}),await F(this.drawer,"show"),this.dispatchEvent(new ut)}render(){let t=!this.withoutHeader,e=this.hasSlotController.test("footer","withFooter"),o=this.label.length>0||this.hasSlotController.test("label","withLabel");return p`
      <dialog
        part="dialog"
        aria-labelledby=${C(t&&o?"title":void 0)}
        aria-label=${C(!t&&this.label?this.label:void 0)}
        class=${S({drawer:!0,open:this.open,top:this.placement==="top",end:this.placement==="end",bottom:this.placement==="bottom",start:this.placement==="start"})}
        @cancel=${this.handleDialogCancel}
        @click=${this.handleDialogClick}
        @pointerdown=${this.handleDialogPointerDown}
      >
        ${t?p`
              <div part="header" class="header">
                <h2 part="title" class="title" id="title">
                  <!-- If there's no label, use an invisible character to prevent the header from collapsing -->
                  <slot name="label"> ${this.label.length>0?this.label:"\u200B"} </slot>
                </h2>
                <div part="header-actions" class="header-actions">
                  <slot name="header-actions"></slot>
                  <wa-button
                    part="close-button"
                    exportparts="base:close-button__base"
                    class="close"
                    appearance="plain"
                    @click="${r=>this.requestClose(r.target)}"
                  >
                    <wa-icon
                      name="xmark"
                      label=${this.localize.term("close")}
                      library="system"
                      variant="solid"
                    ></wa-icon>
                  </wa-button>
                </div>
              </div>
            `:""}

        <div part="body" class="body"><slot></slot></div>

        <div part="footer" class="footer" ?hidden=${!e}>
          <slot name="footer"></slot>
        </div>
      </dialog>
    `}};xt.css=Bs;i([b(".drawer")],xt.prototype,"drawer",2);i([l({type:Boolean,reflect:!0})],xt.prototype,"open",2);i([l({reflect:!0})],xt.prototype,"label",2);i([l({reflect:!0})],xt.prototype,"placement",2);i([l({attribute:"without-header",type:Boolean,reflect:!0})],xt.prototype,"withoutHeader",2);i([l({attribute:"light-dismiss",type:Boolean})],xt.prototype,"lightDismiss",2);i([l({attribute:"with-footer",type:Boolean})],xt.prototype,"withFooter",2);i([l({attribute:"with-label",type:Boolean})],xt.prototype,"withLabel",2);i([y("open",{waitUntilFirstUpdate:!0})],xt.prototype,"handleOpenChange",1);xt=i([x("wa-drawer")],xt);document.addEventListener("click",t=>{let e=t.target.closest("[data-drawer]");if(e instanceof Element){let[o,r]=ir(e.getAttribute("data-drawer")||"");if(o==="open"&&r?.length){let s=e.getRootNode().getElementById(r);s?.localName==="wa-drawer"?s.open=!0:console.warn(`A drawer with an ID of "${r}" could not be found in this document.`)}}}),document.addEventListener("pointerdown",()=>{});var qs=class extends Event{constructor(t){super("wa-page-change",{bubbles:!0,cancelable:!1,composed:!0}),this.detail=t}};var Ns=class extends Event{constructor(t){super("wa-before-page-change",{bubbles:!0,cancelable:!0,composed:!0}),this.detail=t}};var Ws=v`
  @layer wa-component {
    :host {
      display: contents;
    }
  }

  .container {
    display: flex;
    align-items: center;
    flex-wrap: wrap;
    /* Sizing is relative to the current font size, so we use em rather than spacing tokens */
    gap: 1em;
  }

  .summary {
    font-size: 0.875em;
    color: var(--wa-color-text-quiet);
    white-space: nowrap;
  }

  /* Compact layout */
  .label {
    display: inline-flex;
    align-items: center;
    min-height: max(2.16em, 24px);
    padding-inline: 0.75em;
    color: var(--wa-color-text-normal);
    white-space: nowrap;
  }

  .pagination {
    display: flex;
  }

  .pages {
    display: flex;
    align-items: center;
    flex-wrap: wrap;
    gap: 0.25em;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .pages li {
    display: flex;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    box-sizing: border-box;

    /* Guarantee a minimum 24×24px target (WCAG 2.5.8) while still scaling with font-size. */
    min-width: max(2.16em, 24px);
    min-height: max(2.16em, 24px);
    padding-inline: 0.25em;

    font: inherit;
    font-size: inherit;
    line-height: 1;
    color: var(--wa-color-text-normal);
    text-decoration: none;

    background-color: transparent;
    /* Default (outlined) appearance */
    border: solid var(--wa-border-width-s) var(--wa-color-neutral-border-quiet);
    border-radius: var(--wa-border-radius-m);
    cursor: pointer;
    user-select: none;
    -webkit-user-select: none;
    transition:
      background-color var(--wa-transition-fast),
      border-color var(--wa-transition-fast),
      color var(--wa-transition-fast);
  }

  /* Ellipsis */
  .button.ellipsis {
    color: var(--wa-color-text-quiet);
    position: relative;
  }

  .button.ellipsis:hover,
  .button.ellipsis:focus-visible {
    color: var(--wa-color-text-normal);
  }

  .button:hover {
    background-color: var(--wa-color-neutral-fill-quiet);
  }

  .button:focus {
    outline: none;
  }

  .button:focus-visible {
    outline: var(--wa-focus-ring);
    outline-offset: var(--wa-focus-ring-offset);
  }

  /* Current page */
  .button.current {
    font-weight: var(--wa-font-weight-bold);
    color: var(--wa-color-brand-on-loud);
    background-color: var(--wa-form-control-activated-color);
    /* Read as a solid chip: drop the outlined border so it doesn't double up against the fill. */
    border-color: transparent;
  }

  .button.current:hover {
    background-color: var(--wa-form-control-activated-color);
  }

  /* Disabled (pagination buttons use aria-disabled so they stay focusable) */
  .button[aria-disabled='true'] {
    opacity: 0.5;
    cursor: not-allowed;
  }

  .button[aria-disabled='true']:hover {
    background-color: transparent;
  }

  wa-icon {
    font-size: 0.875em;
  }

  /* Filled */
  :host([appearance='filled']) .button {
    background-color: var(--wa-color-neutral-fill-quiet);
    border-color: transparent;
  }

  :host([appearance='filled']) .button:hover {
    background-color: var(--wa-color-neutral-fill-normal);
  }

  :host([appearance='filled']) .button.current,
  :host([appearance='filled']) .button.current:hover {
    background-color: var(--wa-form-control-activated-color);
  }

  /* Plain */
  :host([appearance='plain']) .button {
    background-color: transparent;
    border-color: transparent;
  }

  :host([appearance='plain']) .button:hover {
    background-color: transparent;
  }

  :host([appearance='plain']) .button.current {
    color: var(--wa-color-brand-on-loud);
    background-color: var(--wa-form-control-activated-color);
  }
`;function cr(t,e){let o=e-t+1;return o>0?Array.from({length:o},(r,a)=>t+a):[]}function ec(t){let e=Math.max(1,Math.trunc(t.totalPages)),o=Math.min(Math.max(1,Math.trunc(t.page)),e),r=Math.max(0,Math.trunc(t.siblingCount)),a=Math.max(0,Math.trunc(t.boundaryCount));if(r*2+a*2+3>=e)return cr(1,e).map(g=>({type:"page",value:g}));let n=a+1,c=e-a,d=o-r,h=o+r;d<n&&(h+=n-d,d=n),h>c&&(d-=h-c,h=c),d=Math.max(d,n),h=Math.min(h,c);let u=(d>n?0:1)+(h<c?0:1);for(;u>0;){if(h<c)h++;else if(d>n)d--;else break;u--}let m=d>n,w=h<c,f=[];return cr(1,a).forEach(g=>f.push({type:"page",value:g})),m&&f.push({type:"ellipsis",position:"start"}),cr(d,h).forEach(g=>f.push({type:"page",value:g})),w&&f.push({type:"ellipsis",position:"end"}),cr(e-a+1,e).forEach(g=>f.push({type:"page",value:g})),f}var V=class extends k{constructor(){super(...arguments),this.localize=new $(this),this.total=0,this.pageSize=10,this.page=1,this.siblingCount=2,this.boundaryCount=1,this.withoutNav=!1,this.withEdges=!1,this.withSummary=!1,this.format="standard",this.hrefTemplate="",this.hideSinglePage=!1,this.label="",this.appearance="outlined",this.disabled=!1,this.shouldRestoreFocus=!1}get totalPages(){return this.pageSize<=0?1:Math.max(1,Math.ceil(this.total/this.pageSize))}handleDisabledChange(){this.customStates.set("disabled",this.disabled)}handlePageBoundsChange(){let t=Zt(Math.trunc(this.page)||1,1,this.totalPages);t!==this.page&&(this.page=t)}getHref(t){if(this.hrefTemplate)return typeof this.hrefTemplate=="function"?this.hrefTemplate(t):this.hrefTemplate.split("{page}").join(String(t))}async requestPage(t,e){let o=Zt(t,1,this.totalPages);if(this.disabled||o===this.page)return;let r=new Ns({page:o,pageSize:this.pageSize});this.dispatchEvent(r),!r.defaultPrevented&&(this.shouldRestoreFocus=e,this.page=o,await this.updateComplete,this.dispatchEvent(new qs({page:this.page,pageSize:this.pageSize})),this.announcePage())}restoreFocusToCurrentPage(){let t=this.shadowRoot?.querySelector('[part~="page-current"]'),e=Ts();t&&e&&this.shadowRoot?.contains(e)&&t.focus()}announcePage(){Ho(this.localize.term("pageXOfY",this.page,this.totalPages),"polite")}updated(){this.shouldRestoreFocus&&(this.shouldRestoreFocus=!1,this.restoreFocusToCurrentPage())}renderNavButton(t){let{part:e,targetPage:o,enabled:r,label:a,icon:s,slotName:n}=t,c=this.disabled||!r,d=this.getHref(o);return d!==void 0?p`
        <li role="listitem">
          <a
            part="button ${e}"
            class="button nav-button"
            href=${C(c?void 0:d)}
            aria-label=${a}
            aria-disabled=${c?"true":"false"}
          >
            <slot name=${n}><wa-icon library="system" name=${s}></wa-icon></slot>
          </a>
        </li>
      `:p`
      <li role="listitem">
        <button
          part="button ${e}"
          class="button nav-button"
          type="button"
          aria-label=${a}
          aria-disabled=${c?"true":"false"}
          @click=${c?null:()=>this.requestPage(o,!0)}
        >
          <slot name=${n}><wa-icon library="system" name=${s}></wa-icon></slot>
        </button>
      </li>
    `}renderPage(t){let e=t===this.page,o=this.getHref(t),r=this.localize.number(t),a=`button page${e?" page-current":""}`;return o!==void 0?p`
        <li role="listitem">
          <a
            part=${a}
            class=${S({button:!0,page:!0,current:e})}
            href=${C(e||this.disabled?void 0:o)}
            aria-current=${C(e?"page":void 0)}
            aria-disabled=${C(this.disabled?"true":void 0)}
            >${r}</a
          >
        </li>
      `:p`
      <li role="listitem">
        <button
          part=${a}
          class=${S({button:!0,page:!0,current:e})}
          type="button"
          aria-current=${C(e?"page":void 0)}
          aria-disabled=${C(this.disabled?"true":void 0)}
          @click=${this.disabled||e?null:()=>this.requestPage(t,!0)}
        >
          ${r}
        </button>
      </li>
    `}renderEllipsis(t,e){let o=V.jumpDistance,r=t==="start",a=Zt(r?this.page-o:this.page+o,1,this.totalPages),s=this.localize.term(r?"jumpBackwardX":"jumpForwardX",o),n=this.getHref(a),c=p`
      <wa-icon class="ellipsis-default" library="system" name="ellipsis" label=${s}></wa-icon>
    `;return n!==void 0?p`
        <li role="listitem">
          <a
            part="ellipsis"
            class="button ellipsis"
            data-ellipsis=${e}
            href=${C(this.disabled?void 0:n)}
            aria-label=${s}
            aria-disabled=${C(this.disabled?"true":void 0)}
          >
            ${c}
          </a>
        </li>
      `:p`
      <li role="listitem">
        <button
          part="ellipsis"
          class="button ellipsis"
          data-ellipsis=${e}
          type="button"
          aria-label=${s}
          aria-disabled=${C(this.disabled?"true":void 0)}
          @click=${this.disabled?null:()=>this.requestPage(a,!0)}
        >
          ${c}
        </button>
      </li>
    `}render(){let t=this.totalPages;if(this.hideSinglePage&&t<=1)return p``;let e=this.localize.dir()==="rtl",o=this.page<=1,r=this.page>=t;if(this.format==="compact")return p`
        <div class="container">
          ${this.renderSummary()}
          <nav part="base pagination" class="pagination" aria-label=${this.label||this.localize.term("pagination")}>
            <ul part="pages" class="pages" role="list">
              ${this.renderNavButton({part:"previous-button",targetPage:this.page-1,enabled:!o,label:this.localize.term("previousPage"),icon:e?"chevron-right":"chevron-left",slotName:"previous-icon"})}
              <li role="listitem">
                <span part="label" class="label" aria-current="page">
                  ${this.localize.term("compactPageXOfY",this.page,t)}
                </span>
              </li>
              ${this.renderNavButton({part:"next-button",targetPage:this.page+1,enabled:!r,label:this.localize.term("nextPage"),icon:e?"chevron-left":"chevron-right",slotName:"next-icon"})}
            </ul>
          </nav>
        </div>
      `;let a=ec({page:this.page,totalPages:t,siblingCount:this.siblingCount,boundaryCount:this.boundaryCount}),s=0;return p`
      <div class="container">
        ${this.renderSummary()}
        <nav part="base pagination" class="pagination" aria-label=${this.label||this.localize.term("pagination")}>
          <ul part="pages" class="pages" role="list">
            ${this.withEdges?this.renderNavButton({part:"first-button",targetPage:1,enabled:!o,label:this.localize.term("firstPage"),icon:e?"angles-right":"angles-left",slotName:"first-icon"}):""}
            ${this.withoutNav?"":this.renderNavButton({part:"previous-button",targetPage:this.page-1,enabled:!o,label:this.localize.term("previousPage"),icon:e?"chevron-right":"chevron-left",slotName:"previous-icon"})}
            ${a.map(n=>n.type==="ellipsis"?(s++,this.renderEllipsis(n.position,s)):this.renderPage(n.value))}
            ${this.withoutNav?"":this.renderNavButton({part:"next-button",targetPage:this.page+1,enabled:!r,label:this.localize.term("nextPage"),icon:e?"chevron-left":"chevron-right",slotName:"next-icon"})}
            ${this.withEdges?this.renderNavButton({part:"last-button",targetPage:t,enabled:!r,label:this.localize.term("lastPage"),icon:e?"angles-left":"angles-right",slotName:"last-icon"}):""}
          </ul>
        </nav>
      </div>
    `}renderSummary(){if(!this.withSummary)return"";let t=this.total===0?0:(this.page-1)*this.pageSize+1,e=Math.min(this.page*this.pageSize,this.total);return p`
      <span part="summary" class="summary"> ${this.localize.term("showingXtoYofZ",t,e,this.total)} </span>
    `}};V.css=Ws;V.jumpDistance=5;i([l({type:Number})],V.prototype,"total",2);i([l({attribute:"page-size",type:Number})],V.prototype,"pageSize",2);i([l({type:Number,reflect:!0})],V.prototype,"page",2);i([l({attribute:"sibling-count",type:Number})],V.prototype,"siblingCount",2);i([l({attribute:"boundary-count",type:Number})],V.prototype,"boundaryCount",2);i([l({attribute:"without-nav",type:Boolean})],V.prototype,"withoutNav",2);i([l({attribute:"with-edges",type:Boolean})],V.prototype,"withEdges",2);i([l({attribute:"with-summary",type:Boolean})],V.prototype,"withSummary",2);i([l({reflect:!0})],V.prototype,"format",2);i([l({attribute:"href-template"})],V.prototype,"hrefTemplate",2);i([l({attribute:"hide-single-page",type:Boolean})],V.prototype,"hideSinglePage",2);i([l()],V.prototype,"label",2);i([l({reflect:!0})],V.prototype,"appearance",2);i([l({type:Boolean,reflect:!0})],V.prototype,"disabled",2);i([E()],V.prototype,"shouldRestoreFocus",2);i([y("disabled",{waitUntilFirstUpdate:!0})],V.prototype,"handleDisabledChange",1);i([y("page"),y("total"),y("pageSize")],V.prototype,"handlePageBoundsChange",1);V=i([x("wa-pagination")],V);var Us=v`
  :host {
    --track-height: 1rem;
    --track-color: var(--wa-color-neutral-fill-normal);
    --indicator-color: var(--wa-color-brand-fill-loud);

    display: flex;
  }

  .progress-bar {
    flex: 1 1 auto;
    display: flex;
    position: relative;
    overflow: hidden;
    height: var(--track-height);
    border-radius: var(--wa-border-radius-pill);
    background-color: var(--track-color);
    color: var(--wa-color-brand-on-loud);
    font-size: var(--wa-font-size-s);
  }

  .indicator {
    width: var(--percentage);
    display: flex;
    align-items: center;
    justify-content: center;
    background-color: var(--indicator-color);
    text-align: center;
    white-space: nowrap;
    overflow: hidden;
    line-height: 1;
    font-weight: var(--wa-font-weight-semibold);
    transition: all var(--wa-transition-slow, 200ms) var(--wa-transition-easing, ease);
    user-select: none;
    -webkit-user-select: none;
  }

  /* Indeterminate */
  :host([indeterminate]) .indicator {
    position: absolute;
    inset-block: 0;
    inline-size: 50%;
    animation: wa-progress-indeterminate 2.5s infinite cubic-bezier(0.37, 0, 0.63, 1);
  }

  @media (forced-colors: active) {
    .progress-bar {
      outline: solid 1px SelectedItem;
      background-color: var(--wa-color-surface-default);
    }

    .indicator {
      outline: solid 1px SelectedItem;
      background-color: SelectedItem;
    }
  }

  @keyframes wa-progress-indeterminate {
    0% {
      inset-inline-start: -50%;
    }

    75%,
    100% {
      inset-inline-start: 100%;
    }
  }
`;var Pe=class extends k{constructor(){super(...arguments),this.localize=new $(this),this.value=0,this.indeterminate=!1,this.label=""}willUpdate(t){this.style==null&&this.setStyleProperty("--percentage",`${Zt(this.value,0,100)}%`),super.willUpdate(t)}updated(t){t.has("value")&&requestAnimationFrame(()=>{this.style.setProperty("--percentage",`${Zt(this.value,0,100)}%`)}),super.updated(t)}render(){return p`
      <div
        part="base progress-bar"
        class="progress-bar"
        role="progressbar"
        title=${C(this.title)}
        aria-label=${this.label.length>0?this.label:this.localize.term("progress")}
        aria-valuemin="0"
        aria-valuemax="100"
        aria-valuenow=${this.indeterminate?"0":this.value}
      >
        <div part="indicator" class="indicator">
          ${this.indeterminate?"":p` <slot part="label" class="label"></slot> `}
        </div>
      </div>
    `}};Pe.css=Us;i([l({type:Number,reflect:!0})],Pe.prototype,"value",2);i([l({type:Boolean,reflect:!0})],Pe.prototype,"indeterminate",2);i([l()],Pe.prototype,"label",2);Pe=i([x("wa-progress-bar")],Pe);var Hs=v`
  :host {
    --tag-max-size: 10ch;
    --show-duration: var(--wa-transition-fast);
    --hide-duration: var(--wa-transition-fast);
  }

  /* Add ellipses to multi select options */
  :host wa-tag::part(content) {
    display: initial;
    white-space: nowrap;
    text-overflow: ellipsis;
    overflow: hidden;
    max-width: var(--tag-max-size);
  }

  :host .disabled [part~='combobox'] {
    opacity: 0.5;
    cursor: not-allowed;
    outline: none;
  }

  :host .enabled:is(.open, :focus-within) [part~='combobox'] {
    outline-color: var(--wa-color-focus);
  }

  /** The popup */
  .select {
    flex: 1 1 auto;
    display: inline-flex;
    width: 100%;
    position: relative;
    vertical-align: middle;

    /* Pass through from select to the popup */
    --show-duration: inherit;
    --hide-duration: inherit;

    &::part(popup) {
      z-index: 900;
    }

    &[data-current-placement^='top']::part(popup) {
      transform-origin: bottom;
    }

    &[data-current-placement^='bottom']::part(popup) {
      transform-origin: top;
    }
  }

  /* Combobox */
  .combobox {
    flex: 1;
    display: flex;
    width: 100%;
    min-width: 0;
    align-items: center;
    justify-content: start;

    min-height: var(--wa-form-control-height);

    background-color: var(--wa-form-control-background-color);
    border-color: var(--wa-form-control-border-color);
    border-radius: var(--wa-form-control-border-radius);
    border-style: var(--wa-form-control-border-style);
    border-width: var(--wa-form-control-border-width);
    color: var(--wa-form-control-value-color);
    cursor: pointer;
    font-family: inherit;
    font-weight: var(--wa-form-control-value-font-weight);
    line-height: var(--wa-form-control-value-line-height);
    overflow: hidden;
    padding: 0 var(--wa-form-control-padding-inline);
    position: relative;
    vertical-align: middle;
    transition:
      background-color var(--wa-transition-normal),
      border-color var(--wa-transition-normal),
      outline-color var(--wa-transition-fast);
    transition-timing-function: var(--wa-transition-easing);
    outline: var(--wa-focus-ring-style) var(--wa-focus-ring-width) transparent;
    outline-offset: var(--wa-focus-ring-offset);

    /* Pills */
    :host([pill]) & {
      border-radius: var(--wa-border-radius-pill);
    }
  }

  /* Appearance modifiers */
  :host([appearance='outlined']) .combobox {
    background-color: var(--wa-form-control-background-color);
    border-color: var(--wa-form-control-border-color);
  }

  :host([appearance='filled']) .combobox {
    background-color: var(--wa-color-neutral-fill-quiet);
    border-color: var(--wa-color-neutral-fill-quiet);
  }

  :host([appearance='filled-outlined']) .combobox {
    background-color: var(--wa-color-neutral-fill-quiet);
    border-color: var(--wa-form-control-border-color);
  }

  .display-input {
    position: relative;
    width: 100%;
    font: inherit;
    border: none;
    background: none;
    line-height: var(--wa-form-control-value-line-height);
    color: var(--wa-form-control-value-color);
    cursor: inherit;
    overflow: hidden;
    padding: 0;
    margin: 0;
    -webkit-appearance: none;

    &:focus {
      outline: none;
    }

    &::placeholder {
      color: var(--wa-form-control-placeholder-color);
    }
  }

  /* Manage spacing when tags are present */
  :host([multiple]) {
    --_padding-with-tags: calc(var(--wa-form-control-height) * 0.1 - var(--wa-form-control-border-width));

    & .combobox:has(.tags wa-tag) {
      padding-block: var(--_padding-with-tags);
      padding-inline-start: var(--_padding-with-tags);
    }
  }

  /* Visually hide the display input when multiple is enabled */
  :host([multiple]) .combobox:has(.tags wa-tag) .display-input {
    position: absolute;
    z-index: -1;
    top: 0;
    left: 0;
    width: 100%;
    height: 100%;
    opacity: 0;
  }

  .value-input {
    position: absolute;
    z-index: -1;
    top: 0;
    left: 0;
    width: 100%;
    height: 100%;
    opacity: 0;
    padding: 0;
    margin: 0;
  }

  .tags {
    display: flex;
    flex: 1;
    align-items: center;
    flex-wrap: wrap;
    gap: 0.25em;

    /* Nested inside the box, so a step down from the box's radius */
    & wa-tag:not([pill]) {
      border-radius: var(--wa-border-radius-s);
    }

    .disabled & {
      cursor: not-allowed !important;
    }
  }

  /* Start and End */

  .start,
  .end {
    flex: 0;
    display: inline-flex;
    align-items: center;
    color: var(--wa-color-neutral-on-quiet);
  }

  .end::slotted(*) {
    margin-inline-start: var(--wa-form-control-padding-inline);
  }

  .start::slotted(*) {
    margin-inline-end: var(--wa-form-control-padding-inline);
  }

  :host([multiple]) .combobox:has(.tags wa-tag) .start::slotted(*) {
    margin-inline-start: calc(var(--wa-form-control-padding-inline) - var(--_padding-with-tags));
  }

  /* Clear button */
  [part~='clear-button'] {
    flex: 0 0 auto;
    display: inline-flex;
    align-self: stretch;
    align-items: center;
    justify-content: center;
    inline-size: 1.5em;
    font-size: inherit;
    color: var(--wa-color-neutral-on-quiet);
    border: none;
    background: none;
    padding: 0;
    transition: color var(--wa-transition-normal);
    cursor: pointer;
    /* The box is wider than the glyph, so overhang half that growth on each side. Keeps the glyph
       on the same trailing axis as the segmented-field pickers' clear buttons. */
    margin-inline-start: calc(var(--wa-form-control-padding-inline) - 0.125em);
    margin-inline-end: -0.125em;

    &:focus {
      outline: none;
    }

    @media (hover: hover) {
      &:hover {
        color: color-mix(in oklab, currentColor, var(--wa-color-mix-hover));
      }
    }

    &:active {
      color: color-mix(in oklab, currentColor, var(--wa-color-mix-active));
    }
  }

  /* Expand icon */
  .expand-icon {
    flex: 0 0 auto;
    display: flex;
    align-items: center;
    color: var(--wa-color-neutral-on-quiet);
    transition: rotate var(--wa-transition-slow) var(--wa-transition-easing);
    rotate: 0deg;
    margin-inline-start: var(--wa-form-control-padding-inline);

    .open & {
      rotate: -180deg;
    }
  }

  /* Listbox */
  .listbox {
    display: block;
    position: relative;
    font: inherit;
    box-shadow: var(--wa-shadow-m);
    background: var(--wa-color-surface-raised);
    border-color: var(--wa-color-surface-border);
    border-radius: var(--wa-border-radius-m);
    border-style: var(--wa-border-style);
    border-width: var(--wa-border-width-s);
    padding: 0.25em;
    overflow: auto;
    overscroll-behavior: none;

    /* Make sure it adheres to the popup's auto size */
    max-width: var(--auto-size-available-width);
    max-height: var(--auto-size-available-height);

    &::slotted(wa-divider) {
      --spacing: 0.5em;
    }
  }

  /* Space options with half the listbox's padding */
  .listbox slot:not([name]) {
    display: flex;
    flex-direction: column;
    gap: 0.125em;
  }

  slot:not([name])::slotted(small) {
    display: block;
    font-size: var(--wa-font-size-smaller);
    font-weight: var(--wa-font-weight-semibold);
    color: var(--wa-color-text-quiet);
    padding-block: 0.5em;
    padding-inline: 2.25em;
  }
`;var R=class extends j{constructor(){super(...arguments),this.assumeInteractionOn=["blur","input"],this.cachedOptions=null,this.hasSlotController=new U(this,"hint","label"),this.localize=new $(this),this.selectionOrder=new Map,this.typeToSelectString="",this.slotChangePending=!1,this.displayLabel="",this.selectedOptions=[],this.name="",this._defaultValue=null,this.size="m",this.placeholder="",this.multiple=!1,this.maxOptionsVisible=3,this.disabled=!1,this.withClear=!1,this.open=!1,this.appearance="outlined",this.pill=!1,this.label="",this.placement="bottom",this.hint="",this.withLabel=!1,this.withHint=!1,this.required=!1,this.getTag=t=>p`
        <wa-tag
          part="tag"
          exportparts="
            base:tag__base,
            content:tag__content,
            remove-button:tag__remove-button,
            remove-button__base:tag__remove-button__base
          "
          ?pill=${this.pill}
          size=${this.size}
          with-remove
          data-value=${t.value}
          @wa-remove=${e=>this.handleTagRemove(e,t)}
        >
          ${t.label}
        </wa-tag>
      `,this.handleDocumentFocusIn=t=>{let e=t.composedPath();this&&!e.includes(this)&&this.hide()},this.handleDocumentKeyDown=t=>{let e=t.target,o=e.closest('[part~="clear-button"]')!==null,r=e.closest("wa-button")!==null;if(!(o||r)){if(t.key==="Escape"&&this.open&&vt(this)&&(t.preventDefault(),t.stopPropagation(),this.hide(),this.displayInput.focus({preventScroll:!0})),t.key==="Enter"||t.key===" "&&this.typeToSelectString===""){if(t.preventDefault(),t.stopImmediatePropagation(),!this.open){this.show();return}this.currentOption&&!this.currentOption.disabled&&(this.valueHasChanged=!0,this.hasInteracted=!0,this.multiple?this.toggleOptionSelection(this.currentOption):this.setSelectedOptions(this.currentOption),this.updateComplete.then(()=>{this.dispatchEvent(new InputEvent("input",{bubbles:!0,composed:!0})),this.dispatchEvent(new Event("change",{bubbles:!0,composed:!0}))}),this.multiple||(this.hide(),this.displayInput.focus({preventScroll:!0})));return}if(["ArrowUp","ArrowDown","Home","End"].includes(t.key)){let a=this.getAllOptions(),s=a.indexOf(this.currentOption),n=Math.max(0,s);if(t.preventDefault(),!this.open&&(this.show(),this.currentOption))return;t.key==="ArrowDown"?(n=s+1,n>a.length-1&&(n=0)):t.key==="ArrowUp"?(n=s-1,n<0&&(n=a.length-1)):t.key==="Home"?n=0:t.key==="End"&&(n=a.length-1),this.setCurrentOption(a[n])}if(t.key?.length===1||t.key==="Backspace"){let a=this.getAllOptions();if(t.metaKey||t.ctrlKey||t.altKey)return;if(!this.open){if(t.key==="Backspace")return;this.show()}t.stopPropagation(),t.preventDefault(),clearTimeout(this.typeToSelectTimeout),this.typeToSelectTimeout=window.setTimeout(()=>this.typeToSelectString="",1e3),t.key==="Backspace"?this.typeToSelectString=this.typeToSelectString.slice(0,-1):this.typeToSelectString+=t.key.toLowerCase();for(let s of a)if(s.label.toLowerCase().startsWith(this.typeToSelectString)){this.setCurrentOption(s);break}}}},this.handleDocumentMouseDown=t=>{let e=t.composedPath();this&&!e.includes(this)&&this.hide()}}static get validators(){let t=[Uo({validationElement:Object.assign(document.createElement("select"),{required:!0})})];return[...super.validators,...t]}get validationTarget(){return this.valueInput}set defaultValue(t){this._defaultValue=this.convertDefaultValue(t)}get defaultValue(){return this.convertDefaultValue(this._defaultValue)}rawValuesEqual(t,e){return t==null&&e==null?!0:t==null||e==null||t.length!==e.length?!1:t.every((o,r)=>o===e[r])}convertDefaultValue(t){return!(this.multiple||this.hasAttribute("multiple"))&&Array.isArray(t)&&(t=t[0]),t}set value(t){let e=this.value;t instanceof FormData&&(t=t.getAll(this.name)),t!=null&&!Array.isArray(t)&&(t=[t]);let o=this._value;this._value=t??null,this.rawValuesEqual(o,this._value)||(this.valueHasChanged=!0,this.requestUpdate("value",e))}get value(){let t=this._value??this.defaultValue??null;t!=null&&(t=Array.isArray(t)?t:[t]),this.optionValues=new Set(this.getAllOptions().filter(o=>!o.disabled).map(o=>o.value));let e=t;return t!=null&&(e=t.filter(o=>this.optionValues.has(o)),e=this.multiple?e:e[0],e=e??null),e}handleSizeChange(){Q(this.localName,this.size)}connectedCallback(){super.connectedCallback(),this.processSlotChange(),this.open=!1}disconnectedCallback(){super.disconnectedCallback(),this.removeOpenListeners(),this.cachedOptions=null}updateDefaultValue(){let e=this.getAllOptions().filter(o=>o.hasAttribute("selected")||o.defaultSelected);if(e.length>0){let o=e.map(r=>r.value);this._defaultValue=this.multiple?o:o[0]}this.hasAttribute("value")&&(this._defaultValue=this.getAttribute("value")||null)}addOpenListeners(){document.addEventListener("focusin",this.handleDocumentFocusIn),document.addEventListener("keydown",this.handleDocumentKeyDown),document.addEventListener("mousedown",this.handleDocumentMouseDown),Ht(this),this.getRootNode()!==document&&this.getRootNode().addEventListener("focusin",this.handleDocumentFocusIn)}removeOpenListeners(){document.removeEventListener("focusin",this.handleDocumentFocusIn),document.removeEventListener("keydown",this.handleDocumentKeyDown),document.removeEventListener("mousedown",this.handleDocumentMouseDown),ft(this),this.getRootNode()!==document&&this.getRootNode().removeEventListener("focusin",this.handleDocumentFocusIn)}handleFocus(){this.displayInput.setSelectionRange(0,0)}handleLabelClick(){this.displayInput.focus()}handleComboboxClick(t){t.preventDefault()}handleComboboxMouseDown(t){let o=t.composedPath().some(r=>r instanceof Element&&r.tagName.toLowerCase()==="wa-button");this.disabled||o||(t.preventDefault(),this.displayInput.focus({preventScroll:!0}),this.open=!this.open)}handleComboboxKeyDown(t){t.stopPropagation(),this.handleDocumentKeyDown(t)}handleClearClick(t){t.stopPropagation(),this.hasInteracted=!0,this.valueHasChanged=!0,this.value!==null&&(this.displayLabel="",this.selectionOrder.clear(),this.setSelectedOptions([]),this.displayInput.focus({preventScroll:!0}),this.updateComplete.then(()=>{this.dispatchEvent(new nr),this.dispatchEvent(new InputEvent("input",{bubbles:!0,composed:!0})),this.dispatchEvent(new Event("change",{bubbles:!0,composed:!0}))}))}handleClearMouseDown(t){t.stopPropagation(),t.preventDefault()}handleOptionClick(t){let o=t.target.closest("wa-option");o&&!o.disabled&&(this.hasInteracted=!0,this.valueHasChanged=!0,this.multiple?this.toggleOptionSelection(o):this.setSelectedOptions(o),this.updateComplete.then(()=>this.displayInput.focus({preventScroll:!0})),this.requestUpdate("value"),this.updateComplete.then(()=>{this.dispatchEvent(new InputEvent("input",{bubbles:!0,composed:!0})),this.dispatchEvent(new Event("change",{bubbles:!0,composed:!0}))}),this.multiple||(this.hide(),this.displayInput.focus({preventScroll:!0})))}handleDefaultSlotChange(){this.slotChangePending||(this.slotChangePending=!0,queueMicrotask(()=>{this.slotChangePending=!1,this.processSlotChange()}))}processSlotChange(){if(customElements.get("wa-option")||customElements.whenDefined("wa-option").then(()=>this.handleDefaultSlotChange()),this.didSSR&&!this.hasUpdated){this.updateComplete.then(()=>{this.handleDefaultSlotChange()});return}this.cachedOptions=null;let t=this.getAllOptions();this.updateDefaultValue();let e=this.value;if(e==null||!this.valueHasChanged&&!this.hasInteracted){this.selectionChanged();return}Array.isArray(e)||(e=[e]);let o=t.filter(r=>e.includes(r.value));this.setSelectedOptions(o)}handleTagRemove(t,e){if(t.stopPropagation(),this.disabled)return;this.hasInteracted=!0,this.valueHasChanged=!0;let o=e;if(!o){let r=t.target.closest("wa-tag[data-value]");if(r){let a=r.dataset.value;o=this.selectedOptions.find(s=>s.value===a)}}o&&(this.toggleOptionSelection(o,!1),this.updateComplete.then(()=>{this.dispatchEvent(new InputEvent("input",{bubbles:!0,composed:!0})),this.dispatchEvent(new Event("change",{bubbles:!0,composed:!0}))}))}getAllOptions(){return this.cachedOptions?this.cachedOptions:this?.querySelectorAll?(this.cachedOptions=[...this.querySelectorAll("wa-option")],this.cachedOptions):[]}getFirstOption(){return this.querySelector("wa-option")}setCurrentOption(t){this.getAllOptions().forEach(o=>{o.current=!1,o.tabIndex=-1}),t&&(this.currentOption=t,t.current=!0,t.tabIndex=0,t.focus({preventScroll:!0}),this.open&&!this.listbox.hidden&&Ye(t,this.listbox,"vertical","auto"))}setSelectedOptions(t){let e=this.getAllOptions(),o=Array.isArray(t)?t:[t];e.forEach(r=>{o.includes(r)||(r.selected=!1)}),o.length&&o.forEach(r=>r.selected=!0),this.selectionChanged()}toggleOptionSelection(t,e){e===!0||e===!1?t.selected=e:t.selected=!t.selected,this.selectionChanged()}selectionChanged(){let e=this.getAllOptions().filter(n=>{if(!this.hasInteracted&&!this.valueHasChanged){let c=this.defaultValue,d=Array.isArray(c)?c:[c];return n.hasAttribute("selected")||n.defaultSelected||n.selected||d?.includes(n.value)}return n.selected}),o=new Set(e.map(n=>n.value));for(let n of this.selectionOrder.keys())o.has(n)||this.selectionOrder.delete(n);let a=(this.selectionOrder.size>0?Math.max(...this.selectionOrder.values()):-1)+1;for(let n of e)this.selectionOrder.has(n.value)||this.selectionOrder.set(n.value,a++);this.selectedOptions=e.sort((n,c)=>{let d=this.selectionOrder.get(n.value)??0,h=this.selectionOrder.get(c.value)??0;return d-h});let s=new Set(this.selectedOptions.map(n=>n.value));if(s.size>0||this._value){let n=this._value;if(this._value==null){let c=this.defaultValue??[];this._value=Array.isArray(c)?c:[c]}this._value=this._value?.filter(c=>!this.optionValues?.has(c))??null,this._value?.unshift(...s),this.requestUpdate("value",n)}if(this.multiple)this.placeholder&&!this.value?.length?this.displayLabel="":this.displayLabel=this.localize.term("numOptionsSelected",this.selectedOptions.length);else{let n=this.selectedOptions[0];this.displayLabel=n?.label??""}this.updateComplete.then(()=>{this.updateValidity()})}get tags(){return this.selectedOptions.map((t,e)=>{if(e<this.maxOptionsVisible||this.maxOptionsVisible<=0){let o=this.getTag(t,e);return o?typeof o=="string"?lr(o):o:null}else if(e===this.maxOptionsVisible)return p`
          <wa-tag
            part="tag"
            exportparts="
              base:tag__base,
              content:tag__content,
              remove-button:tag__remove-button,
              remove-button__base:tag__remove-button__base
            "
            ?pill=${this.pill}
            size=${this.size}
            >+${this.selectedOptions.length-e}</wa-tag
          >
        `;return null})}updated(t){super.updated(t),(t.has("value")||t.has("displayLabel"))&&this.customStates.set("blank",!this.value&&!this.displayLabel)}handleDisabledChange(){this.disabled&&this.open&&(this.open=!1)}handleValueChange(){let t=this.getAllOptions(),e=Array.isArray(this.value)?this.value:[this.value],o=t.filter(r=>e.includes(r.value));this.setSelectedOptions(o),this.updateValidity()}async handleOpenChange(){if(this.open&&!this.disabled){this.setCurrentOption(this.selectedOptions[0]||this.getFirstOption());let t=new dt;if(this.dispatchEvent(t),t.defaultPrevented){this.open=!1;return}this.addOpenListeners(),this.listbox.hidden=!1,this.popup.active=!0,requestAnimationFrame(()=>{this.setCurrentOption(this.currentOption)}),await F(this.popup.popup,"show"),this.currentOption&&Ye(this.currentOption,this.listbox,"vertical","auto"),this.dispatchEvent(new ut)}else{let t=new pt;if(this.dispatchEvent(t),t.defaultPrevented){this.open=!1;return}this.removeOpenListeners(),await F(this.popup.popup,"hide"),this.listbox.hidden=!0,this.popup.active=!1,this.dispatchEvent(new ht)}}async show(){if(this.open||this.disabled){this.open=!1;return}return this.open=!0,ee(this,"wa-after-show")}async hide(){if(!this.open||this.disabled){this.open=!1;return}return this.open=!1,ee(this,"wa-after-hide")}focus(t){this.displayInput.focus(t)}blur(){this.displayInput.blur()}formResetCallback(){this.selectionOrder.clear(),this.value=this.defaultValue,super.formResetCallback(),this.handleValueChange(),this.updateComplete.then(()=>{this.dispatchEvent(new InputEvent("input",{bubbles:!0,composed:!0})),this.dispatchEvent(new Event("change",{bubbles:!0,composed:!0}))})}render(){let t=this.hasSlotController.test("label","withLabel"),e=this.hasSlotController.test("hint","withHint"),o=this.label?!0:!!t,r=this.hint?!0:!!e,a=(this.hasUpdated||!1)&&this.withClear&&!this.disabled&&(this.displayLabel||this.value&&this.value.length>0);return p`
      <div
        part="form-control"
        class=${S({"form-control":!0,"form-control-has-label":o})}
      >
        <label
          id="label"
          part="form-control-label label"
          class=${S({label:!0,"has-label":o})}
          aria-hidden=${o?"false":"true"}
          @click=${this.handleLabelClick}
        >
          <slot name="label">${this.label}</slot>
        </label>

        <div part="form-control-input" class="form-control-input">
          <wa-popup
            class=${S({select:!0,open:this.open,disabled:this.disabled,enabled:!this.disabled,multiple:this.multiple})}
            placement=${this.placement}
            flip
            shift
            sync="width"
            auto-size="vertical"
            auto-size-padding="10"
          >
            <div
              part="combobox"
              class="combobox"
              slot="anchor"
              @keydown=${this.handleComboboxKeyDown}
              @mousedown=${this.handleComboboxMouseDown}
              @click=${this.handleComboboxClick}
            >
              <slot part="start" name="start" class="start"></slot>

              <input
                part="display-input"
                class="display-input"
                type="text"
                placeholder=${this.placeholder}
                .disabled=${this.disabled}
                .value=${this.displayLabel}
                ?required=${this.required}
                autocomplete="off"
                spellcheck="false"
                autocapitalize="off"
                readonly
                aria-invalid=${!this.validity.valid}
                aria-controls="listbox"
                aria-expanded=${this.open?"true":"false"}
                aria-haspopup="listbox"
                aria-labelledby="label"
                aria-disabled=${this.disabled?"true":"false"}
                aria-describedby="hint"
                role="combobox"
                tabindex="0"
                @focus=${this.handleFocus}
              />

              <!-- Tags need to wait for first hydration before populating otherwise it will create a hydration mismatch. -->
              ${this.multiple&&this.hasUpdated?p`<div part="tags" class="tags" @wa-remove=${this.handleTagRemove}>${this.tags}</div>`:""}

              <input
                class="value-input"
                type="text"
                ?disabled=${this.disabled}
                ?required=${this.required}
                .value=${Array.isArray(this.value)?this.value.join(", "):this.value}
                tabindex="-1"
                aria-hidden="true"
                @focus=${()=>this.focus()}
              />

              ${a?p`
                    <button
                      part="clear-button"
                      type="button"
                      aria-label=${this.localize.term("clearEntry")}
                      @mousedown=${this.handleClearMouseDown}
                      @click=${this.handleClearClick}
                      tabindex="-1"
                    >
                      <slot name="clear-icon">
                        <wa-icon name="circle-xmark" library="system" variant="regular"></wa-icon>
                      </slot>
                    </button>
                  `:""}

              <slot name="end" part="end" class="end"></slot>

              <slot name="expand-icon" part="expand-icon" class="expand-icon">
                <wa-icon library="system" name="chevron-down" variant="solid"></wa-icon>
              </slot>
            </div>

            <div
              id="listbox"
              role="listbox"
              aria-expanded=${this.open?"true":"false"}
              aria-multiselectable=${this.multiple?"true":"false"}
              aria-labelledby="label"
              part="listbox"
              class="listbox"
              tabindex="-1"
              @mouseup=${this.handleOptionClick}
            >
              <slot @slotchange=${this.handleDefaultSlotChange}></slot>
            </div>
          </wa-popup>
        </div>

        <slot
          id="hint"
          name="hint"
          part="hint"
          class=${S({"has-slotted":r})}
          aria-hidden=${r?"false":"true"}
          >${this.hint}</slot
        >
      </div>
    `}};R.css=[Hs,ne,Z];i([b(".select")],R.prototype,"popup",2);i([b(".combobox")],R.prototype,"combobox",2);i([b(".display-input")],R.prototype,"displayInput",2);i([b(".value-input")],R.prototype,"valueInput",2);i([b(".listbox")],R.prototype,"listbox",2);i([E()],R.prototype,"displayLabel",2);i([E()],R.prototype,"currentOption",2);i([E()],R.prototype,"selectedOptions",2);i([l({reflect:!0})],R.prototype,"name",2);i([l({attribute:!1})],R.prototype,"defaultValue",1);i([l({attribute:"value",reflect:!1})],R.prototype,"value",1);i([l({reflect:!0})],R.prototype,"size",2);i([y("size")],R.prototype,"handleSizeChange",1);i([l()],R.prototype,"placeholder",2);i([l({type:Boolean,reflect:!0})],R.prototype,"multiple",2);i([l({attribute:"max-options-visible",type:Number})],R.prototype,"maxOptionsVisible",2);i([l({type:Boolean})],R.prototype,"disabled",2);i([l({attribute:"with-clear",type:Boolean})],R.prototype,"withClear",2);i([l({type:Boolean,reflect:!0})],R.prototype,"open",2);i([l({reflect:!0})],R.prototype,"appearance",2);i([l({type:Boolean,reflect:!0})],R.prototype,"pill",2);i([l()],R.prototype,"label",2);i([l({reflect:!0})],R.prototype,"placement",2);i([l({attribute:"hint"})],R.prototype,"hint",2);i([l({attribute:"with-label",type:Boolean})],R.prototype,"withLabel",2);i([l({attribute:"with-hint",type:Boolean})],R.prototype,"withHint",2);i([l({type:Boolean,reflect:!0})],R.prototype,"required",2);i([l({attribute:!1})],R.prototype,"getTag",2);i([y("disabled",{waitUntilFirstUpdate:!0})],R.prototype,"handleDisabledChange",1);i([y("value",{waitUntilFirstUpdate:!0})],R.prototype,"handleValueChange",1);i([y("open",{waitUntilFirstUpdate:!0})],R.prototype,"handleOpenChange",1);R=i([x("wa-select")],R);R.disableWarning?.("change-in-update");var Vs=class extends Event{constructor(){super("wa-remove",{bubbles:!0,cancelable:!1,composed:!0})}};var js=v`
  @layer wa-component {
    :host {
      display: inline-flex;
      gap: 0.5em;
      border-radius: var(--wa-border-radius-m);
      align-items: center;
      background-color: var(--wa-color-fill-quiet, var(--wa-color-neutral-fill-quiet));
      border-color: var(--wa-color-border-normal, var(--wa-color-neutral-border-normal));
      border-style: var(--wa-border-style);
      border-width: var(--wa-border-width-s);
      color: var(--wa-color-on-quiet, var(--wa-color-neutral-on-quiet));
      font-size: inherit;
      line-height: 1;
      white-space: nowrap;
      user-select: none;
      -webkit-user-select: none;
      height: calc(var(--wa-form-control-height) * 0.8);
      line-height: calc(var(--wa-form-control-height) - var(--wa-form-control-border-width) * 2);
      padding: 0 0.75em;
    }

    /* Appearance modifiers */
    :host([appearance='outlined']) {
      color: var(--wa-color-on-quiet, var(--wa-color-neutral-on-quiet));
      background-color: transparent;
      border-color: var(--wa-color-border-loud, var(--wa-color-neutral-border-loud));
    }

    :host([appearance='filled']) {
      color: var(--wa-color-on-quiet, var(--wa-color-neutral-on-quiet));
      background-color: var(--wa-color-fill-quiet, var(--wa-color-neutral-fill-quiet));
      border-color: transparent;
    }

    :host([appearance='filled-outlined']) {
      color: var(--wa-color-on-quiet, var(--wa-color-neutral-on-quiet));
      background-color: var(--wa-color-fill-quiet, var(--wa-color-neutral-fill-quiet));
      border-color: var(--wa-color-border-normal, var(--wa-color-neutral-border-normal));
    }

    :host([appearance='accent']) {
      color: var(--wa-color-on-loud, var(--wa-color-neutral-on-loud));
      background-color: var(--wa-color-fill-loud, var(--wa-color-neutral-fill-loud));
      border-color: transparent;
    }
  }

  .content {
    font-size: var(--wa-font-size-smaller);
  }

  [part='remove-button'] {
    line-height: 1;
  }

  [part='remove-button']::part(base) {
    padding: 0;
    height: 1em;
    width: 1em;
    color: currentColor;
  }

  @media (hover: hover) {
    :host(:hover) > [part='remove-button']::part(base) {
      background-color: transparent;
      color: color-mix(in oklab, currentColor, var(--wa-color-mix-hover));
    }
  }

  :host(:active) > [part='remove-button']::part(base) {
    background-color: transparent;
    color: color-mix(in oklab, currentColor, var(--wa-color-mix-active));
  }

  /*
   * Pill modifier
   */
  :host([pill]) {
    border-radius: var(--wa-border-radius-pill);
  }
`;var jt=class extends k{constructor(){super(...arguments),this.localize=new $(this),this.variant="neutral",this.appearance="filled-outlined",this.size="m",this.pill=!1,this.withRemove=!1}handleSizeChange(){Q(this.localName,this.size)}handleRemoveClick(){this.dispatchEvent(new Vs)}render(){return p`
      <slot part="content" class="content"></slot>

      ${this.withRemove?p`
            <wa-button
              part="remove-button"
              exportparts="base:remove-button__base"
              class="remove"
              appearance="plain"
              size=${this.size}
              @click=${this.handleRemoveClick}
              tabindex="-1"
            >
              <wa-icon name="xmark" library="system" variant="solid" label=${this.localize.term("remove")}></wa-icon>
            </wa-button>
          `:""}
    `}};jt.css=[js,Ft,Z];i([l({reflect:!0})],jt.prototype,"variant",2);i([l({reflect:!0})],jt.prototype,"appearance",2);i([l({reflect:!0})],jt.prototype,"size",2);i([y("size")],jt.prototype,"handleSizeChange",1);i([l({type:Boolean,reflect:!0})],jt.prototype,"pill",2);i([l({attribute:"with-remove",type:Boolean})],jt.prototype,"withRemove",2);jt=i([x("wa-tag")],jt);var Ys=v`
  :host {
    --color: var(--wa-color-neutral-fill-normal);
    --sheen-color: color-mix(in oklab, var(--color), var(--wa-color-surface-raised));

    display: flex;
    position: relative;
    width: 100%;
    height: 100%;
    min-height: 1rem;
  }

  .indicator {
    flex: 1 1 auto;
    background: var(--color);
    border-radius: var(--wa-border-radius-pill);
  }

  :host([effect='sheen']) .indicator {
    background: linear-gradient(270deg, var(--sheen-color), var(--color), var(--color), var(--sheen-color));
    background-size: 400% 100%;
    animation: sheen 8s ease-in-out infinite;
  }

  :host([effect='pulse']) .indicator {
    animation: pulse 2s ease-in-out 0.5s infinite;
  }

  /* Forced colors mode */
  @media (forced-colors: active) {
    :host {
      --color: GrayText;
    }
  }

  @keyframes sheen {
    0% {
      background-position: 200% 0;
    }
    to {
      background-position: -200% 0;
    }
  }

  @keyframes pulse {
    0% {
      opacity: 1;
    }
    50% {
      opacity: 0.4;
    }
    100% {
      opacity: 1;
    }
  }
`;var bo=class extends k{constructor(){super(...arguments),this.effect="none"}render(){return p` <div part="indicator" class="indicator"></div> `}};bo.css=Ys;i([l({reflect:!0})],bo.prototype,"effect",2);bo=i([x("wa-skeleton")],bo);var Xs=v`
  :host {
    display: inline-block;
    color: var(--wa-color-neutral-on-quiet);
    font-weight: var(--wa-font-weight-action);
  }

  .tab {
    display: inline-flex;
    align-items: center;
    font: inherit;
    padding: 1em 1.5em;
    white-space: nowrap;
    user-select: none;
    -webkit-user-select: none;
    cursor: pointer;
    transition: color var(--wa-transition-fast) var(--wa-transition-easing);

    ::slotted(wa-icon:first-child) {
      margin-inline-end: 0.5em;
    }

    ::slotted(wa-icon:last-child) {
      margin-inline-start: 0.5em;
    }
  }

  @media (hover: hover) {
    :host(:hover:not([disabled])) .tab {
      color: currentColor;
    }
  }

  :host(:focus) {
    outline: transparent;
  }

  :host(:focus-visible) .tab {
    outline: var(--wa-focus-ring);
    outline-offset: calc(-1 * var(--wa-border-width-l) - var(--wa-focus-ring-offset));
  }

  :host([active]:not([disabled])) {
    color: var(--wa-color-brand-on-quiet);
  }

  :host([disabled]) .tab {
    opacity: 0.5;
    cursor: not-allowed;
  }

  @media (forced-colors: active) {
    :host([active]:not([disabled])) {
      outline: solid 1px transparent;
      outline-offset: -3px;
    }
  }
`;var oc=0,wt=class extends k{constructor(){super(...arguments),this.attrId=++oc,this.componentId=`wa-tab-${this.attrId}`,this.panel="",this.active=!1,this.disabled=!1,this.tabIndex=0,this.slot="nav",this.role="tab"}handleActiveChange(){this.setAttribute("aria-selected",this.active?"true":"false")}handleDisabledChange(){this.setAttribute("aria-disabled",this.disabled?"true":"false"),this.disabled&&!this.active?this.tabIndex=-1:this.tabIndex=0}render(){return this.id=this.id?.length>0?this.id:this.componentId,p`
      <div
        part="base tab"
        class=${S({tab:!0,"tab-active":this.active})}
      >
        <slot></slot>
      </div>
    `}};wt.css=Xs;i([b(".tab")],wt.prototype,"tab",2);i([l({reflect:!0})],wt.prototype,"panel",2);i([l({type:Boolean,reflect:!0})],wt.prototype,"active",2);i([l({type:Boolean,reflect:!0})],wt.prototype,"disabled",2);i([l({type:Number,reflect:!0})],wt.prototype,"tabIndex",2);i([l({reflect:!0})],wt.prototype,"slot",2);i([l({reflect:!0})],wt.prototype,"role",2);i([y("active")],wt.prototype,"handleActiveChange",1);i([y("disabled")],wt.prototype,"handleDisabledChange",1);wt=i([x("wa-tab")],wt);var Ks=class extends Event{constructor(t){super("wa-tab-show",{bubbles:!0,cancelable:!1,composed:!0}),this.detail=t}};var Gs=class extends Event{constructor(t){super("wa-tab-hide",{bubbles:!0,cancelable:!1,composed:!0}),this.detail=t}};var Qs=v`
  :host {
    --indicator-color: var(--wa-color-brand-fill-loud);
    --track-color: var(--wa-color-neutral-fill-normal);
    --track-width: 0.125rem;

    /* Private */
    --safe-track-width: max(0.5px, round(var(--track-width), 0.5px));

    display: block;
  }

  .tab-group {
    display: flex;
    border-radius: 0;
  }

  .tabs {
    display: flex;
    position: relative;
  }

  .indicator {
    position: absolute;
  }

  .tab-group-has-scroll-controls .nav-container {
    position: relative;
    padding: 0 1.5em;
  }

  .body {
    display: block;
  }

  .scroll-button {
    display: flex;
    align-items: center;
    justify-content: center;
    position: absolute;
    top: 0;
    bottom: 0;
    width: 1.5em;
  }

  .scroll-button-start {
    inset-inline-start: 0;
  }

  .scroll-button-end {
    inset-inline-end: 0;
  }

  /*
    * Top
    */

  .tab-group-top {
    flex-direction: column;
  }

  .tab-group-top .nav-container {
    order: 1;
  }

  .tab-group-top .nav {
    display: flex;
    overflow-x: auto;

    /* Hide scrollbar in Firefox */
    scrollbar-width: none;
  }

  /* Hide scrollbar in Chrome/Safari */
  .tab-group-top .nav::-webkit-scrollbar {
    width: 0;
    height: 0;
  }

  .tab-group-top .tabs {
    flex: 1 1 auto;
    position: relative;
    flex-direction: row;
    border-bottom: solid var(--safe-track-width) var(--track-color);
  }

  .tab-group-top .indicator {
    bottom: calc(-1 * var(--safe-track-width));
    border-bottom: solid var(--safe-track-width) var(--indicator-color);
  }

  .tab-group-top .body {
    order: 2;
  }

  .tab-group-top ::slotted(wa-tab[active]) {
    border-block-end: solid var(--safe-track-width) var(--indicator-color);
    margin-block-end: calc(-1 * var(--safe-track-width));
  }

  .tab-group-top .body slot::slotted(wa-tab-panel) {
    --padding: var(--wa-space-xl) 0;
  }

  /*
    * Bottom
    */

  .tab-group-bottom {
    flex-direction: column;
  }

  .tab-group-bottom .nav-container {
    order: 2;
  }

  .tab-group-bottom .nav {
    display: flex;
    overflow-x: auto;

    /* Hide scrollbar in Firefox */
    scrollbar-width: none;
  }

  /* Hide scrollbar in Chrome/Safari */
  .tab-group-bottom .nav::-webkit-scrollbar {
    width: 0;
    height: 0;
  }

  .tab-group-bottom .tabs {
    flex: 1 1 auto;
    position: relative;
    flex-direction: row;
    border-top: solid var(--safe-track-width) var(--track-color);
  }

  .tab-group-bottom .indicator {
    top: calc(-1 * var(--safe-track-width));
    border-top: solid var(--safe-track-width) var(--indicator-color);
  }

  .tab-group-bottom .body {
    order: 1;
  }

  .tab-group-bottom ::slotted(wa-tab[active]) {
    border-block-start: solid var(--safe-track-width) var(--indicator-color);
    margin-block-start: calc(-1 * var(--safe-track-width));
  }

  .tab-group-bottom .body slot::slotted(wa-tab-panel) {
    --padding: var(--wa-space-xl) 0;
  }

  /*
    * Start
    */

  .tab-group-start {
    flex-direction: row;
  }

  .tab-group-start .nav-container {
    order: 1;
  }

  .tab-group-start .tabs {
    flex: 0 0 auto;
    flex-direction: column;
    border-inline-end: solid var(--safe-track-width) var(--track-color);
  }

  .tab-group-start .indicator {
    inset-inline-end: calc(-1 * var(--safe-track-width));
    border-right: solid var(--safe-track-width) var(--indicator-color);
  }

  .tab-group-start .body {
    flex: 1 1 auto;
    order: 2;
  }

  .tab-group-start ::slotted(wa-tab[active]) {
    border-inline-end: solid var(--safe-track-width) var(--indicator-color);
    margin-inline-end: calc(-1 * var(--safe-track-width));
  }

  .tab-group-start .body slot::slotted(wa-tab-panel) {
    --padding: 0 var(--wa-space-xl);
  }

  /*
    * End
    */

  .tab-group-end {
    flex-direction: row;
  }

  .tab-group-end .nav-container {
    order: 2;
  }

  .tab-group-end .tabs {
    flex: 0 0 auto;
    flex-direction: column;
    border-left: solid var(--safe-track-width) var(--track-color);
  }

  .tab-group-end .indicator {
    inset-inline-start: calc(-1 * var(--safe-track-width));
    border-inline-start: solid var(--safe-track-width) var(--indicator-color);
  }

  .tab-group-end .body {
    flex: 1 1 auto;
    order: 1;
  }

  .tab-group-end ::slotted(wa-tab[active]) {
    border-inline-start: solid var(--safe-track-width) var(--indicator-color);
    margin-inline-start: calc(-1 * var(--safe-track-width));
  }

  .tab-group-end .body slot::slotted(wa-tab-panel) {
    --padding: 0 var(--wa-space-xl);
  }
`;var mt=class extends k{constructor(){super(...arguments),this.tabs=[],this.focusableTabs=[],this.panels=[],this.localize=new $(this),this.hasScrollControls=!1,this.active="",this.placement="top",this.activation="auto",this.withoutScrollControls=!1}connectedCallback(){super.connectedCallback(),!!1&&(this.resizeObserver=new ResizeObserver(()=>{this.updateScrollControls()}),this.mutationObserver=new MutationObserver(t=>{t.some(o=>!["aria-labelledby","aria-controls"].includes(o.attributeName))&&setTimeout(()=>this.setAriaLabels());let e=t.filter(o=>o.target.closest("wa-tab-group")===this);if(e.some(o=>o.attributeName==="disabled"))this.syncTabsAndPanels();else if(e.some(o=>o.attributeName==="active")){let r=e.filter(a=>a.attributeName==="active"&&a.target.tagName.toLowerCase()==="wa-tab").map(a=>a.target).find(a=>a.active);r&&r.closest("wa-tab-group")===this&&this.setActiveTab(r)}}),this.updateComplete.then(()=>{this.syncTabsAndPanels(),this.mutationObserver.observe(this,{attributes:!0,childList:!0,subtree:!0}),this.resizeObserver.observe(this.nav),new IntersectionObserver((e,o)=>{if(e[0].intersectionRatio>0){if(this.setAriaLabels(),this.active){let r=this.tabs.find(a=>a.panel===this.active);r&&this.setActiveTab(r)}else this.setActiveTab(this.getActiveTab()??this.tabs[0],{emitEvents:!1});o.unobserve(e[0].target)}}).observe(this.tabGroup)}))}disconnectedCallback(){super.disconnectedCallback(),this.mutationObserver?.disconnect(),this.nav&&this.resizeObserver?.unobserve(this.nav)}getAllTabs(){return[...this.shadowRoot.querySelector('slot[name="nav"]').assignedElements()].filter(e=>e.tagName.toLowerCase()==="wa-tab")}getAllPanels(){return[...this.defaultSlot.assignedElements()].filter(t=>t.tagName.toLowerCase()==="wa-tab-panel")}getActiveTab(){return this.tabs.find(t=>t.active)}handleClick(t){let o=t.target.closest("wa-tab");o?.closest("wa-tab-group")===this&&o!==null&&this.setActiveTab(o,{scrollBehavior:"smooth"})}handleKeyDown(t){let o=t.target.closest("wa-tab");if(o?.closest("wa-tab-group")===this){if(["Enter"," "].includes(t.key)){o!==null&&(this.setActiveTab(o,{scrollBehavior:"smooth"}),t.preventDefault());return}if(["ArrowLeft","ArrowRight","ArrowUp","ArrowDown","Home","End"].includes(t.key)){let a=this.tabs.find(c=>c.matches(":focus")),s=this.localize.dir()==="rtl",n=null;if(a?.tagName.toLowerCase()==="wa-tab"){if(t.key==="Home")n=this.focusableTabs[0];else if(t.key==="End")n=this.focusableTabs[this.focusableTabs.length-1];else if(["top","bottom"].includes(this.placement)&&t.key===(s?"ArrowRight":"ArrowLeft")||["start","end"].includes(this.placement)&&t.key==="ArrowUp"){let c=this.tabs.findIndex(d=>d===a);n=this.findNextFocusableTab(c,"backward")}else if(["top","bottom"].includes(this.placement)&&t.key===(s?"ArrowLeft":"ArrowRight")||["start","end"].includes(this.placement)&&t.key==="ArrowDown"){let c=this.tabs.findIndex(d=>d===a);n=this.findNextFocusableTab(c,"forward")}if(!n)return;n.tabIndex=0,n.focus({preventScroll:!0}),this.activation==="auto"?this.setActiveTab(n,{scrollBehavior:"smooth"}):this.tabs.forEach(c=>{c.tabIndex=c===n?0:-1}),["top","bottom"].includes(this.placement)&&Ye(n,this.nav,"horizontal"),t.preventDefault()}}}}findNextFocusableTab(t,e){let o=null,r=e==="forward"?1:-1,a=t+r;for(;t<this.tabs.length;){if(o=this.tabs[a]||null,o===null){e==="forward"?o=this.focusableTabs[0]:o=this.focusableTabs[this.focusableTabs.length-1];break}if(!o.disabled)break;a+=r}return o}handleScrollToStart(){this.nav.scroll({left:this.localize.dir()==="rtl"?this.nav.scrollLeft+this.nav.clientWidth:this.nav.scrollLeft-this.nav.clientWidth,behavior:"smooth"})}handleScrollToEnd(){this.nav.scroll({left:this.localize.dir()==="rtl"?this.nav.scrollLeft-this.nav.clientWidth:this.nav.scrollLeft+this.nav.clientWidth,behavior:"smooth"})}setActiveTab(t,e){if(e={emitEvents:!0,scrollBehavior:"auto",...e},t.closest("wa-tab-group")===this&&t!==this.activeTab&&!t.disabled){let o=this.activeTab;this.active=t.panel,this.activeTab=t,this.tabs.forEach(r=>{r.active=r===this.activeTab,r.tabIndex=r===this.activeTab?0:-1}),this.panels.forEach(r=>r.active=r.name===this.activeTab?.panel),["top","bottom"].includes(this.placement)&&Ye(this.activeTab,this.nav,"horizontal",e.scrollBehavior),e.emitEvents&&(o&&this.dispatchEvent(new Gs({name:o.panel})),this.dispatchEvent(new Ks({name:this.activeTab.panel})))}}setAriaLabels(){this.tabs.forEach(t=>{let e=this.panels.find(o=>o.name===t.panel);e&&(t.setAttribute("aria-controls",e.getAttribute("id")),e.setAttribute("aria-labelledby",t.getAttribute("id")))})}syncTabsAndPanels(){this.tabs=this.getAllTabs(),this.focusableTabs=this.tabs.filter(t=>!t.disabled),this.panels=this.getAllPanels(),this.updateComplete.then(()=>this.updateScrollControls())}updateActiveTab(){let t=this.tabs.find(e=>e.panel===this.active);t&&this.setActiveTab(t,{scrollBehavior:"smooth"})}updateScrollControls(){this.withoutScrollControls?this.hasScrollControls=!1:this.hasScrollControls=["top","bottom"].includes(this.placement)&&this.nav.scrollWidth>this.nav.clientWidth+1}render(){let t=this.hasUpdated?this.localize.dir()==="rtl":this.dir==="rtl";return p`
      <div
        part="base tab-group"
        class=${S({"tab-group":!0,"tab-group-top":this.placement==="top","tab-group-bottom":this.placement==="bottom","tab-group-start":this.placement==="start","tab-group-end":this.placement==="end","tab-group-has-scroll-controls":this.hasScrollControls})}
        @click=${this.handleClick}
        @keydown=${this.handleKeyDown}
      >
        <div class="nav-container" part="nav">
          ${this.hasScrollControls?p`
                <wa-button
                  part="scroll-button scroll-button-start"
                  exportparts="base:scroll-button__base"
                  class="scroll-button scroll-button-start"
                  appearance="plain"
                  @click=${this.handleScrollToStart}
                >
                  <wa-icon
                    name=${t?"chevron-right":"chevron-left"}
                    library="system"
                    variant="solid"
                    label=${this.localize.term("scrollToStart")}
                  ></wa-icon>
                </wa-button>
              `:""}

          <!-- We have a focus listener because in Firefox (and soon to be Chrome) overflow containers are focusable. -->
          <div class="nav" @focus=${()=>this.activeTab?.focus({preventScroll:!0})}>
            <div part="tabs" class="tabs" role="tablist">
              <slot name="nav" @slotchange=${this.syncTabsAndPanels}></slot>
            </div>
          </div>

          ${this.hasScrollControls?p`
                <wa-button
                  part="scroll-button scroll-button-end"
                  class="scroll-button scroll-button-end"
                  exportparts="base:scroll-button__base"
                  appearance="plain"
                  @click=${this.handleScrollToEnd}
                >
                  <wa-icon
                    name=${t?"chevron-left":"chevron-right"}
                    library="system"
                    variant="solid"
                    label=${this.localize.term("scrollToEnd")}
                  ></wa-icon>
                </wa-button>
              `:""}
        </div>

        <div part="body" class="body"><slot @slotchange=${this.syncTabsAndPanels}></slot></div>
      </div>
    `}};mt.css=Qs;i([b(".tab-group")],mt.prototype,"tabGroup",2);i([b(".body slot")],mt.prototype,"defaultSlot",2);i([b(".nav")],mt.prototype,"nav",2);i([E()],mt.prototype,"hasScrollControls",2);i([l({reflect:!0})],mt.prototype,"active",2);i([l()],mt.prototype,"placement",2);i([l()],mt.prototype,"activation",2);i([l({attribute:"without-scroll-controls",type:Boolean})],mt.prototype,"withoutScrollControls",2);i([y("active")],mt.prototype,"updateActiveTab",1);i([y("withoutScrollControls",{waitUntilFirstUpdate:!0})],mt.prototype,"updateScrollControls",1);mt=i([x("wa-tab-group")],mt);var Zs=v`
  :host {
    --padding: 0;

    display: none;
  }

  :host([active]) {
    display: block;
  }

  .tab-panel {
    display: block;
    padding: var(--padding);
  }
`;var rc=0,fe=class extends k{constructor(){super(...arguments),this.attrId=++rc,this.componentId=`wa-tab-panel-${this.attrId}`,this.name="",this.active=!1,this.role="tabpanel"}connectedCallback(){super.connectedCallback(),this.id=(this.id||"").length>0?this.id:this.componentId}handleActiveChange(){this.setAttribute("aria-hidden",this.active?"false":"true")}render(){return p`
      <slot
        part="base"
        class=${S({"tab-panel":!0,"tab-panel-active":this.active})}
      ></slot>
    `}};fe.css=Zs;i([l({reflect:!0})],fe.prototype,"name",2);i([l({type:Boolean,reflect:!0})],fe.prototype,"active",2);i([l({reflect:!0})],fe.prototype,"role",2);i([y("active")],fe.prototype,"handleActiveChange",1);fe=i([x("wa-tab-panel")],fe);var Js=v`
  :host {
    border-width: 0;
  }

  .textarea {
    display: grid;
    align-items: center;
    margin: 0;
    border: none;
    outline: none;
    cursor: inherit;
    font: inherit;
    background-color: var(--wa-form-control-background-color);
    border-color: var(--wa-form-control-border-color);
    border-radius: var(--wa-form-control-border-radius);
    border-style: var(--wa-form-control-border-style);
    border-width: var(--wa-form-control-border-width);
    -webkit-appearance: none;
    outline: var(--wa-focus-ring-style) var(--wa-focus-ring-width) transparent;
    outline-offset: var(--wa-focus-ring-offset);

    &:focus-within {
      outline-color: var(--wa-color-focus);
    }

    /* Style disabled textareas */
    &:has(:disabled) {
      cursor: not-allowed;
      opacity: 0.5;
    }
  }

  /* Appearance modifiers */
  :host([appearance='outlined']) .textarea {
    background-color: var(--wa-form-control-background-color);
    border-color: var(--wa-form-control-border-color);
  }

  :host([appearance='filled']) .textarea {
    background-color: var(--wa-color-neutral-fill-quiet);
    border-color: var(--wa-color-neutral-fill-quiet);
  }

  :host([appearance='filled-outlined']) .textarea {
    background-color: var(--wa-color-neutral-fill-quiet);
    border-color: var(--wa-form-control-border-color);
  }

  textarea {
    display: block;
    width: 100%;
    border: none;
    background: transparent;
    font: inherit;
    color: inherit;
    cursor: inherit;
    scroll-padding-block: var(--wa-form-control-padding-block);
    padding: calc(var(--wa-form-control-padding-block) - ((1lh - 1em) / 2)) var(--wa-form-control-padding-inline); /* accounts for the larger line height of textarea content */
    min-height: calc(var(--wa-form-control-height) - var(--border-width) * 2);
    box-shadow: none;
    margin: 0;

    &::placeholder {
      color: var(--wa-form-control-placeholder-color);
      user-select: none;
      -webkit-user-select: none;
    }

    &:autofill {
      &,
      &:hover,
      &:focus,
      &:active {
        box-shadow: none;
        caret-color: var(--wa-form-control-value-color);
      }
    }

    &:focus {
      outline: none;
    }
  }

  /* Shared textarea and size-adjuster positioning */
  .control,
  .size-adjuster {
    grid-area: 1 / 1 / 2 / 2;
  }

  .size-adjuster {
    visibility: hidden;
    pointer-events: none;
    opacity: 0;
    padding: 0;
  }

  textarea::-webkit-search-decoration,
  textarea::-webkit-search-cancel-button,
  textarea::-webkit-search-results-button,
  textarea::-webkit-search-results-decoration {
    -webkit-appearance: none;
  }

  /*
   * Resize types
   */

  :host([resize='none']) textarea {
    resize: none;
  }

  textarea,
  :host([resize='vertical']) textarea {
    resize: vertical;
  }

  :host([resize='horizontal']) textarea {
    resize: horizontal;
  }

  :host([resize='both']) textarea {
    resize: both;
  }

  :host([resize='auto']) textarea {
    height: auto;
    resize: none;
    overflow-y: hidden;
  }

  /*
   * Footer (hint + character count)
   */

  /*
   * This element carries the hint part, so the shared form control styles apply to it. Those styles set display:block
   * and hide the element when it has no hint, both of which have to be undone when a character count is present.
   */
  .footer.has-slotted,
  .footer.has-count {
    display: flex;
    align-items: baseline;
    gap: 1em;
  }

  /* Slots default to display:contents, which would leave the hint unable to shrink below its content */
  .footer.has-count .hint {
    display: block;
    flex: 1 1 auto;
    min-width: 0;
  }

  .count {
    flex: 0 0 auto;
    color: var(--wa-form-control-hint-color);
    font-weight: var(--wa-form-control-hint-font-weight);
    line-height: var(--wa-form-control-hint-line-height);
    margin-block-start: 0.5em;
    font-size: var(--wa-font-size-smaller);
    margin-inline-start: auto;
  }
`;var O=class extends j{constructor(){super(...arguments),this.assumeInteractionOn=["blur","input"],this.hasSlotController=new U(this,"hint","label"),this.localize=new $(this),this.announcedCountText="",this.title="",this.name=null,this._value=null,this.defaultValue=this.getAttribute("value")??"",this.size="m",this.appearance="outlined",this.label="",this.hint="",this.placeholder="",this.rows=4,this.resize="vertical",this.disabled=!1,this.readonly=!1,this.required=!1,this.spellcheck=!0,this.withLabel=!1,this.withHint=!1,this.withCount=!1,this.lastObservedWidth=0}static get validators(){return[...super.validators,Ne()]}get value(){return this.valueHasChanged?this._value:this._value??this.defaultValue}set value(t){this._value!==t&&(this.valueHasChanged=!0,this._value=t)}handleSizeChange(){Q(this.localName,this.size)}connectedCallback(){super.connectedCallback(),this.updateComplete.then(()=>{if(this.setTextareaDimensions(),this.updateResizeObserver(),this.didSSR&&this.input&&this.value!==this.input.value){let t=this.input.value;this.value=t}})}disconnectedCallback(){super.disconnectedCallback(),clearTimeout(this.countAnnounceTimeout),this.resizeObserver?.disconnect(),this.resizeObserver=void 0}updateFormValue(t){if(t==null){this.setValue("",null);return}super.updateFormValue(t)}updateResizeObserver(){let t=this.resize!=="none";this.resizeObserver&&(this.resizeObserver.disconnect(),this.resizeObserver=void 0),t&&this.input&&(this.resize==="auto"?(this.resizeObserver=new ResizeObserver(e=>{let o=e[0]?.contentRect.width??0;o!==this.lastObservedWidth&&(this.lastObservedWidth=o,requestAnimationFrame(()=>this.setTextareaDimensions()))}),this.resizeObserver.observe(this)):(this.resizeObserver=new ResizeObserver(()=>this.setTextareaDimensions()),this.resizeObserver.observe(this.input)))}handleBlur(){this.checkValidity()}handleChange(t){this.valueHasChanged=!0,this.value=this.input.value,this.setTextareaDimensions(),this.checkValidity(),this.relayNativeEvent(t,{bubbles:!0,composed:!0})}handleInput(t){this.valueHasChanged=!0,this.value=this.input.value,this.relayNativeEvent(t,{bubbles:!0,composed:!0}),this.scheduleCountAnnouncement()}scheduleCountAnnouncement(){clearTimeout(this.countAnnounceTimeout),this.countAnnounceTimeout=setTimeout(()=>{let t=(this.value??"").length;this.announcedCountText=this.maxlength!=null?this.localize.term("numCharactersRemaining",this.maxlength-t):this.localize.term("numCharacters",t)},1e3)}setTextareaDimensions(){if(this.resize==="none"){this.base.style.width="",this.base.style.height="";return}if(this.resize==="auto"){this.sizeAdjuster.style.height=`${this.input.clientHeight}px`,this.input.style.height="auto";let t=this.input.scrollHeight;this.input.style.height=`${t}px`,this.sizeAdjuster.style.height=`${t}px`,this.base.style.width="",this.base.style.height="";return}if(this.input.style.width){let t=Number(this.input.style.width.split(/px/)[0])+2;this.base.style.width=`${t}px`}if(this.input.style.height){let t=Number(this.input.style.height.split(/px/)[0])+2;this.base.style.height=`${t}px`}}handleRowsChange(){this.setTextareaDimensions()}async handleValueChange(){await this.updateComplete,this.checkValidity(),this.setTextareaDimensions()}updated(t){t.has("resize")&&(this.setTextareaDimensions(),this.updateResizeObserver()),super.updated(t),t.has("value")&&this.customStates.set("blank",!this.value)}focus(t){this.input.focus(t)}blur(){this.input.blur()}select(){this.input.select()}scrollPosition(t){if(t){typeof t.top=="number"&&(this.input.scrollTop=t.top),typeof t.left=="number"&&(this.input.scrollLeft=t.left);return}return{top:this.input.scrollTop,left:this.input.scrollTop}}setSelectionRange(t,e,o="none"){this.input.setSelectionRange(t,e,o)}setRangeText(t,e,o,r="preserve"){let a=e??this.input.selectionStart,s=o??this.input.selectionEnd;this.input.setRangeText(t,a,s,r),this.value!==this.input.value&&(this.value=this.input.value,this.setTextareaDimensions())}formResetCallback(){this._value=null,this.input&&(this.input.value=this.value||""),super.formResetCallback()}render(){let t=this.hasSlotController.test("label","withLabel"),e=this.hasSlotController.test("hint","withHint"),o=this.label?!0:!!t,r=this.hint?!0:!!e,a=(this.value??"").length,s=this.maxlength!=null?this.localize.term("numCharactersRemaining",this.maxlength-a):this.localize.term("numCharacters",a);return p`
      <label
        part="form-control-label label"
        class=${S({label:!0,"has-label":o})}
        for="input"
        aria-hidden=${o?"false":"true"}
      >
        <slot name="label">${this.label}</slot>
      </label>

      <div part="base textarea-wrapper" class="textarea">
        <textarea
          part="textarea"
          id="input"
          class="control"
          title=${this.title}
          name=${C(this.name)}
          .value=${$t(this.value)}
          ?disabled=${this.disabled}
          ?readonly=${this.readonly}
          ?required=${this.required}
          placeholder=${C(this.placeholder)}
          rows=${C(this.rows)}
          minlength=${C(this.minlength)}
          maxlength=${C(this.maxlength)}
          autocapitalize=${C(this.autocapitalize)}
          autocorrect=${C(this.autocorrect)}
          ?autofocus=${this.autofocus}
          spellcheck=${C(this.spellcheck)}
          enterkeyhint=${C(this.enterkeyhint)}
          inputmode=${C(this.inputmode)}
          aria-describedby="hint"
          @change=${this.handleChange}
          @input=${this.handleInput}
          @blur=${this.handleBlur}
        ></textarea>

        <!-- This "adjuster" exists to prevent layout shifting. https://github.com/shoelace-style/shoelace/issues/2180 -->
        <div part="textarea-adjuster" class="size-adjuster" ?hidden=${this.resize!=="auto"}></div>
      </div>

      <div
        part="hint"
        class=${S({footer:!0,"has-count":this.withCount,"has-slotted":r})}
      >
        <slot id="hint" name="hint" class="hint" aria-hidden=${r?"false":"true"}>${this.hint}</slot>

        ${this.withCount?p`
              <div part="count" class="count" aria-hidden="true">${s}</div>
              <div class="wa-visually-hidden-force" aria-live="polite">${this.announcedCountText}</div>
            `:""}
      </div>
    `}};O.css=[Js,ne,Z,We];i([E()],O.prototype,"announcedCountText",2);i([b(".control")],O.prototype,"input",2);i([b('[part~="base"]')],O.prototype,"base",2);i([b(".size-adjuster")],O.prototype,"sizeAdjuster",2);i([l()],O.prototype,"title",2);i([l({reflect:!0})],O.prototype,"name",2);i([E()],O.prototype,"value",1);i([l({attribute:"value",reflect:!0})],O.prototype,"defaultValue",2);i([l({reflect:!0})],O.prototype,"size",2);i([y("size")],O.prototype,"handleSizeChange",1);i([l({reflect:!0})],O.prototype,"appearance",2);i([l()],O.prototype,"label",2);i([l({attribute:"hint"})],O.prototype,"hint",2);i([l()],O.prototype,"placeholder",2);i([l({type:Number})],O.prototype,"rows",2);i([l({reflect:!0})],O.prototype,"resize",2);i([l({type:Boolean})],O.prototype,"disabled",2);i([l({type:Boolean,reflect:!0})],O.prototype,"readonly",2);i([l({type:Boolean,reflect:!0})],O.prototype,"required",2);i([l({type:Number})],O.prototype,"minlength",2);i([l({type:Number})],O.prototype,"maxlength",2);i([l()],O.prototype,"autocapitalize",2);i([l({type:Boolean,converter:{fromAttribute:t=>!(!t||t==="off"),toAttribute:t=>t?"on":"off"}})],O.prototype,"autocorrect",2);i([l()],O.prototype,"autocomplete",2);i([l({type:Boolean})],O.prototype,"autofocus",2);i([l()],O.prototype,"enterkeyhint",2);i([l({type:Boolean,converter:{fromAttribute:t=>!(!t||t==="false"),toAttribute:t=>t?"true":"false"}})],O.prototype,"spellcheck",2);i([l()],O.prototype,"inputmode",2);i([l({attribute:"with-label",type:Boolean})],O.prototype,"withLabel",2);i([l({attribute:"with-hint",type:Boolean})],O.prototype,"withHint",2);i([l({attribute:"with-count",type:Boolean,reflect:!0})],O.prototype,"withCount",2);i([y("rows",{waitUntilFirstUpdate:!0})],O.prototype,"handleRowsChange",1);i([y("value",{waitUntilFirstUpdate:!0})],O.prototype,"handleValueChange",1);O=i([x("wa-textarea")],O);O.disableWarning?.("change-in-update");var tn=v`
  :host {
    --gap: var(--wa-space-s);
    --width: 28rem;
    --reorder-duration: var(--wa-transition-normal);

    display: flex;
    flex-direction: column;
    position: fixed;
    width: var(--width);
    height: 100dvh;
    max-height: 100dvh;
    margin: 0;
    padding: var(--wa-space-m);
    overflow-y: auto;
    gap: var(--gap);
    border: none;
    background: transparent;
    pointer-events: none;
    scrollbar-width: thin;

    /* Reset inset properties so placement changes work correctly */
    inset-block-start: auto;
    inset-block-end: auto;
    inset-inline-start: auto;
    inset-inline-end: auto;
    translate: none;
    align-content: normal;
    justify-content: normal;
  }

  :host(:not(:popover-open)) {
    display: none;
  }

  /* Placement positioning using logical properties for RTL support */
  :host([placement='top-start']) {
    inset-block-start: 0;
    inset-inline-start: 0;
  }

  :host([placement='top-center']) {
    inset-block-start: 0;
    inset-inline-start: 50%;
    translate: -50% 0;
  }

  :host([placement='top-end']) {
    inset-block-start: 0;
    inset-inline-start: auto;
    inset-inline-end: 0;
  }

  :host([placement='bottom-start']) {
    inset-block-end: 0;
    inset-inline-start: 0;
    align-content: end;
  }

  :host([placement='bottom-center']) {
    inset-block-end: 0;
    inset-inline-start: 50%;
    translate: -50% 0;
    align-content: end;
  }

  :host([placement='bottom-end']) {
    inset-block-end: 0;
    inset-inline-start: auto;
    inset-inline-end: 0;
    align-content: end;
  }

  /* Bottom placements: justify content to end */
  :host([placement^='bottom']) {
    justify-content: end;
  }

  .stack {
    display: flex;
    flex-direction: column;
    gap: var(--gap);
    width: 100%;
    pointer-events: auto;
  }

  /* Bottom placements: reverse stack order so newest appears at bottom */
  :host([placement^='bottom']) .stack {
    flex-direction: column-reverse;
  }

  /* Mobile: full width */
  @media (max-width: 480px) {
    :host {
      width: 100%;
      padding: var(--wa-space-s);
    }
  }
`;var go=null,dr=0;function ac(){if(dr+=1,go||typeof document>"u")return;let t=document.createElement("div");t.id=le("wa-toast-live-region-"),t.setAttribute("data-wa-toast-live-region",""),t.style.cssText=`
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    white-space: nowrap;
    clip-path: inset(50%);
    pointer-events: none;
    top: 0;
    left: 0;
  `,document.body.append(t),go=t}function ic(){dr=Math.max(0,dr-1),!(dr>0)&&(go?.remove(),go=null)}function sc(t,e){if(typeof document>"u")return;let o=go;if(!o)return;let r=t.trim();if(!r)return;let a=document.createElement("div");a.setAttribute("role",e==="danger"?"alert":"status"),a.setAttribute("aria-live",e==="danger"?"assertive":"polite"),a.setAttribute("aria-atomic","true"),o.append(a),requestAnimationFrame(()=>{requestAnimationFrame(()=>{a.textContent=r})}),setTimeout(()=>a.remove(),1e3)}var Xe=class extends k{constructor(){super(...arguments),this.activatedToastItems=new WeakSet,this.positionCache=new Map,this.placement="top-end",this.handleDocumentKeyDown=async t=>{if(await new Promise(e=>setTimeout(e)),t.key==="Escape"&&!t.defaultPrevented){let e=this.getToastItems();e.length>0&&(t.preventDefault(),e[e.length-1]?.hide())}},this.handleAfterHide=async t=>{let e=t.target;e.parentElement===this&&(this.capturePositions(),e.remove(),await this.animatePositions()),this.getToastItems().length===0&&this.hideStack()}}connectedCallback(){super.connectedCallback(),this.popover="manual",ac(),document.addEventListener("keydown",this.handleDocumentKeyDown)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener?.("keydown",this.handleDocumentKeyDown),ic()}handleSlotChange(){let t=this.getToastItems(),e=[];t.forEach(o=>{this.activatedToastItems.has(o)||e.push(o)}),e.length>0&&(this.capturePositions(),e.forEach(o=>{this.activatedToastItems.add(o),this.showStack(),o.startTimer(),this.announceToastItem(o)}),requestAnimationFrame(()=>this.animatePositions()))}announceToastItem(t){sc(t.textContent??"",t.variant)}getToastItems(){return[...this.querySelectorAll(":scope > wa-toast-item")]}capturePositions(){this.positionCache.clear();for(let t of this.getToastItems())this.positionCache.set(t,t.getBoundingClientRect())}async animatePositions(){if(Yi()){this.positionCache.clear();return}let t=[];for(let e of this.getToastItems()){let o=this.positionCache.get(e);if(!o)continue;let r=e.getBoundingClientRect(),a=o.top-r.top;if(Math.abs(a)>1){let s=ce(e,[{transform:`translateY(${a}px)`},{transform:"translateY(0)"}],{duration:200,easing:"cubic-bezier(0.2, 0, 0, 1)"});t.push(s)}}this.positionCache.clear(),await Promise.all(t)}showStack(){this.matches(":popover-open")||(this.showPopover(),this.customStates.set("visible",!0))}hideStack(){this.matches(":popover-open")&&(this.hidePopover(),this.customStates.set("visible",!1))}async create(t,e){let o={allowHtml:!1,duration:5e3,variant:"neutral",size:"m",...e},r=document.createElement("wa-toast-item");if(r.variant=o.variant,r.size=o.size,r.duration=o.duration,o.allowHtml?r.innerHTML=t:r.textContent=t,o.icon){let a=document.createElement("wa-icon");a.setAttribute("slot","icon"),typeof o.icon=="string"?a.setAttribute("name",o.icon):(a.setAttribute("name",o.icon.name),o.icon.library&&a.setAttribute("library",o.icon.library),o.icon.family&&a.setAttribute("family",o.icon.family),o.icon.variant&&a.setAttribute("variant",o.icon.variant)),r.prepend(a)}return this.activatedToastItems.add(r),this.capturePositions(),this.showStack(),this.prepend(r),await r.updateComplete,this.animatePositions(),r.startTimer(),this.announceToastItem(r),r}render(){return p`
      <div part="stack" class="stack" @wa-after-hide=${this.handleAfterHide}>
        <slot @slotchange=${this.handleSlotChange}></slot>
      </div>
    `}};Xe.css=tn;i([b(".stack")],Xe.prototype,"stack",2);i([l({reflect:!0})],Xe.prototype,"placement",2);Xe=i([x("wa-toast")],Xe);var en=v`
  :host {
    --accent-width: 4px;
    --show-duration: var(--wa-transition-normal);
    --hide-duration: var(--wa-transition-normal);
    --accent-color: var(--wa-color-fill-loud);

    display: block;
    pointer-events: auto;
  }

  /* Sizes */
  :host([size='xs']) {
    --padding: var(--wa-space-xs);
  }
  :host([size='s']),
  :host([size='small']) {
    --padding: var(--wa-space-s);
  }
  :host([size='m']),
  :host([size='medium']) {
    --padding: var(--wa-space-m);
  }
  :host([size='l']),
  :host([size='large']) {
    --padding: var(--wa-space-l);
  }
  :host([size='xl']) {
    --padding: var(--wa-space-xl);
  }

  .toast-item {
    display: flex;
    align-items: stretch;
    background: var(--wa-color-surface-raised);
    border: var(--wa-border-width-s) solid var(--wa-color-surface-border);
    border-radius: var(--wa-border-radius-m);
    box-shadow: var(--wa-shadow-l);
    overflow: hidden;
  }

  /* Animations */
  .toast-item.show {
    animation: toast-show var(--show-duration) var(--wa-transition-easing) forwards;
  }

  .toast-item.hide {
    animation: toast-hide var(--hide-duration) var(--wa-transition-easing) forwards;
  }

  @keyframes toast-show {
    from {
      opacity: 0;
      translate: 0 -0.5rem;
    }
    to {
      opacity: 1;
      translate: 0;
    }
  }

  @keyframes toast-hide {
    from {
      opacity: 1;
      translate: 0;
    }
    to {
      opacity: 0;
      translate: 0 -0.5rem;
    }
  }

  /* Accent line */
  .accent {
    flex: 0 0 auto;
    width: var(--accent-width);
    background: var(--accent-color);
  }

  /* Icon - only show if slot has content */
  .icon {
    display: flex;
    align-items: center;
    padding: var(--padding);
    padding-inline-end: 0;
    color: var(--accent-color);
    font-size: 1.25em;
  }

  .toast-item:not(.toast-item--has-icon) .icon {
    display: none;
  }

  /* Content */
  .content {
    flex: 1 1 auto;
    align-self: center;
    min-width: 0;
    padding: var(--padding);
    color: var(--wa-color-text-normal);
  }

  /* Close button */
  .close-button {
    flex: 0 0 auto;
    display: flex;
    align-items: center;
    justify-content: center;
    align-self: stretch;
    padding-inline: var(--padding);
    background: transparent;
    border: none;
    border-start-end-radius: var(--border-radius);
    border-end-end-radius: var(--border-radius);
    color: var(--wa-color-neutral-on-quiet);
    font-size: inherit;
    cursor: pointer;
    transition: background-color var(--wa-transition-fast);

    @media (hover: hover) {
      &:hover {
        color: color-mix(in oklab, currentColor, var(--wa-color-mix-hover));
      }
    }

    &:focus {
      outline: none;
    }

    &:focus-visible {
      outline: var(--wa-focus-ring);
      outline-offset: calc(var(--wa-focus-ring-width) * -1);
    }
  }

  /* Progress ring styling */
  wa-progress-ring {
    --size: var(--wa-form-control-height);
    --track-width: 0.125rem;
    --indicator-width: 0.125rem;
    --track-color: var(--wa-color-neutral-fill-quiet);
    --indicator-color: var(--accent-color);
    --indicator-transition-duration: 50ms;
  }

  /* Hide progress ring indicator when no duration */
  .toast-item:not(.toast-item--has-duration) wa-progress-ring {
    --track-color: transparent;
    --indicator-color: transparent;
  }

  /* Reduced motion */
  @media (prefers-reduced-motion: reduce) {
    .toast-item.show,
    .toast-item.hide {
      animation: none;
    }
  }
`;var Yt=class extends k{constructor(){super(...arguments),this.hasSlotController=new U(this,"icon"),this.localize=new $(this),this.animationFrame=null,this.startTime=null,this.isHovering=!1,this.isFocused=!1,this.timeLeft=100,this.variant="neutral",this.size="m",this.duration=5e3,this.withIcon=!1,this.tick=()=>{if(!this.startTime)return;let t=performance.now()-this.startTime,e=Math.min(t/this.duration,1);this.timeLeft=100*(1-e),e<1?this.animationFrame=requestAnimationFrame(this.tick):this.hide()},this.handlePointerEnter=t=>{(t.pointerType==="mouse"||t.pointerType==="pen")&&(this.isHovering=!0,this.pauseTimer())},this.handlePointerLeave=()=>{this.isHovering&&(this.isHovering=!1,this.resumeTimer())},this.handleFocusIn=()=>{this.isFocused=!0,this.pauseTimer()},this.handleFocusOut=()=>{this.isFocused=!1,this.resumeTimer()}}handleSizeChange(){Q(this.localName,this.size)}connectedCallback(){super.connectedCallback(),this.addEventListener("pointerenter",this.handlePointerEnter),this.addEventListener("pointerleave",this.handlePointerLeave)}disconnectedCallback(){super.disconnectedCallback(),this.stopTimer(),this.removeEventListener("pointerenter",this.handlePointerEnter),this.removeEventListener("pointerleave",this.handlePointerLeave)}async startTimer(){let t=new dt;this.dispatchEvent(t),!t.defaultPrevented&&(await this.updateComplete,await F(this.toastItemElement,"show"),this.dispatchEvent(new ut),this.duration>0&&Number.isFinite(this.duration)&&(this.startTime=performance.now(),this.timeLeft=100,this.tick()))}stopTimer(){this.animationFrame!==null&&(cancelAnimationFrame(this.animationFrame),this.animationFrame=null)}async hide(){this.stopTimer();let t=new pt;this.dispatchEvent(t),!t.defaultPrevented&&(await F(this.toastItemElement,"hide"),this.dispatchEvent(new ht),this.remove())}handleCloseClick(){this.hide()}pauseTimer(){this.stopTimer(),this.timeLeft=100}resumeTimer(){!this.isHovering&&!this.isFocused&&this.duration>0&&(this.startTime=performance.now(),this.tick())}render(){let t=this.hasUpdated?this.hasSlotController.test("icon"):this.withIcon,e=this.duration>0;return p`
      <div
        part="toast-item"
        class=${S({"toast-item":!0,"toast-item--has-icon":t,"toast-item--has-duration":e})}
      >
        <div part="accent" class="accent"></div>

        <div part="icon" class="icon">
          <slot name="icon"></slot>
        </div>

        <div part="content" class="content">
          <slot></slot>
        </div>

        <button
          part="close-button"
          class="close-button"
          type="button"
          aria-label=${this.localize.term("close")}
          @click=${this.handleCloseClick}
          @focusin=${this.handleFocusIn}
          @focusout=${this.handleFocusOut}
        >
          <wa-progress-ring
            part="progress-ring"
            exportparts="
              base:progress-ring__base,
              label:progress-ring__label,
              track:progress-ring__track,
              indicator:progress-ring__indicator
            "
            value=${this.timeLeft}
            aria-hidden="true"
          >
            <wa-icon
              part="close-icon"
              exportparts="svg:close-icon__svg"
              name="xmark"
              library="system"
              variant="solid"
            ></wa-icon>
          </wa-progress-ring>
        </button>
      </div>
    `}};Yt.css=[en,Ft,Z];i([b(".toast-item")],Yt.prototype,"toastItemElement",2);i([E()],Yt.prototype,"timeLeft",2);i([l({reflect:!0})],Yt.prototype,"variant",2);i([l({reflect:!0})],Yt.prototype,"size",2);i([y("size")],Yt.prototype,"handleSizeChange",1);i([l({type:Number})],Yt.prototype,"duration",2);i([l({attribute:"with-icon",type:Boolean})],Yt.prototype,"withIcon",2);Yt=i([x("wa-toast-item")],Yt);var on=v`
  :host {
    --size: 8rem;
    --track-width: 0.25em; /* avoid using rems here */
    --track-color: var(--wa-color-neutral-fill-normal);
    --indicator-width: var(--track-width);
    --indicator-color: var(--wa-color-brand-fill-loud);
    --indicator-transition-duration: 0.35s;

    display: inline-flex;
  }

  .progress-ring {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    position: relative;
  }

  .image {
    width: var(--size);
    height: var(--size);
    rotate: -90deg;
    transform-origin: 50% 50%;
  }

  .track,
  .indicator {
    --radius: calc(var(--size) / 2 - max(var(--track-width), var(--indicator-width)) * 0.5);
    --circumference: calc(var(--radius) * 2 * 3.141592654);

    fill: none;
    r: var(--radius);
    cx: calc(var(--size) / 2);
    cy: calc(var(--size) / 2);
  }

  .track {
    stroke: var(--track-color);
    stroke-width: var(--track-width);
  }

  .indicator {
    stroke: var(--indicator-color);
    stroke-width: var(--indicator-width);
    stroke-linecap: round;
    transition-property: stroke-dashoffset;
    transition-duration: var(--indicator-transition-duration);
    stroke-dasharray: var(--circumference) var(--circumference);
    stroke-dashoffset: calc(var(--circumference) - var(--percentage) * var(--circumference));
  }

  .label {
    display: flex;
    align-items: center;
    justify-content: center;
    position: absolute;
    top: 0;
    left: 0;
    width: 100%;
    height: 100%;
    text-align: center;
    user-select: none;
    -webkit-user-select: none;
  }
`;var rn="important",nc=" !"+rn,ea=Bt(class extends bt{constructor(t){if(super(t),t.type!==st.ATTRIBUTE||t.name!=="style"||t.strings?.length>2)throw Error("The `styleMap` directive must be used in the `style` attribute and must be the only part in the attribute.")}render(t){return Object.keys(t).reduce((e,o)=>{let r=t[o];return r==null?e:e+`${o=o.includes("-")?o:o.replace(/(?:^(webkit|moz|ms|o)|)(?=[A-Z])/g,"-$&").toLowerCase()}:${r};`},"")}update(t,[e]){let{style:o}=t.element;if(this.ft===void 0)return this.ft=new Set(Object.keys(e)),this.render(e);for(let r of this.ft)e[r]==null&&(this.ft.delete(r),r.includes("-")?o.removeProperty(r):o[r]=null);for(let r in e){let a=e[r];if(a!=null){this.ft.add(r);let s=typeof a=="string"&&a.endsWith(nc);r.includes("-")||s?o.setProperty(r,s?a.slice(0,-11):a,s?rn:""):o[r]=a}}return G}});var we=class extends k{constructor(){super(...arguments),this.localize=new $(this),this.value=0,this.label=""}updated(t){if(super.updated(t),t.has("value")){let e=parseFloat(getComputedStyle(this.indicator).getPropertyValue("r")),o=2*Math.PI*e,r=o-this.value/100*o;this.indicatorOffset=`${r}px`}}render(){return p`
      <div
        part="base progress-ring"
        class="progress-ring"
        role="progressbar"
        aria-label=${this.label.length>0?this.label:this.localize.term("progress")}
        aria-describedby="label"
        aria-valuemin="0"
        aria-valuemax="100"
        aria-valuenow="${this.value}"
        style=${ea({"--percentage":this.value/100})}
      >
        <svg class="image">
          <circle part="track" class="track"></circle>
          <circle
            part="indicator"
            class="indicator"
            style=${ea({"stroke-dashoffset":this.indicatorOffset})}
          ></circle>
        </svg>

        <slot id="label" part="label" class="label"></slot>
      </div>
    `}};we.css=on;i([b(".indicator")],we.prototype,"indicator",2);i([E()],we.prototype,"indicatorOffset",2);i([l({type:Number,reflect:!0})],we.prototype,"value",2);i([l()],we.prototype,"label",2);we=i([x("wa-progress-ring")],we);we.disableWarning?.("change-in-update");var an=class extends Event{constructor(t){super("wa-selection-change",{bubbles:!0,cancelable:!1,composed:!0}),this.detail=t}};var sn=class extends Event{constructor(){super("wa-lazy-change",{bubbles:!0,cancelable:!1,composed:!0})}};var nn=class extends Event{constructor(){super("wa-lazy-load",{bubbles:!0,cancelable:!1,composed:!0})}};var ln=class extends Event{constructor(){super("wa-expand",{bubbles:!0,cancelable:!1,composed:!0})}};var cn=class extends Event{constructor(){super("wa-collapse",{bubbles:!0,cancelable:!1,composed:!0})}};var dn=class extends Event{constructor(){super("wa-after-collapse",{bubbles:!0,cancelable:!1,composed:!0})}};var pn=class extends Event{constructor(){super("wa-after-expand",{bubbles:!0,cancelable:!1,composed:!0})}};var hn=v`
  :host {
    /* Private - set by the component to control indentation depth */
    --indent: 0px;
    --show-duration: var(--wa-transition-normal);
    --hide-duration: var(--wa-transition-normal);

    display: block;
    color: var(--wa-color-text-normal);
    outline: 0;
    z-index: 0;
  }

  :host(:focus) {
    outline: none;
  }

  slot:not([name])::slotted(wa-icon) {
    margin-inline-end: 0.5em;
  }

  .tree-item {
    position: relative;
    display: flex;
    align-items: stretch;
    flex-direction: column;
    cursor: default;
    user-select: none;
    -webkit-user-select: none;
  }

  .checkbox {
    line-height: var(--wa-form-control-value-line-height);
    pointer-events: none;
  }

  .expand-button,
  .checkbox,
  .label {
    font-family: inherit;
    font-size: inherit;
    font-weight: inherit;
  }

  .checkbox::part(base) {
    display: flex;
    align-items: center;
  }

  .indentation {
    display: block;
    width: var(--indent);
    flex-shrink: 0;
  }

  .expand-button {
    display: flex;
    align-items: center;
    justify-content: center;
    color: var(--wa-color-text-quiet);
    width: 2em;
    height: 2em;
    flex-shrink: 0;
    cursor: pointer;
  }

  .expand-button {
    transition: rotate var(--wa-transition-normal) var(--wa-transition-easing);
  }

  .tree-item-expanded .expand-button {
    rotate: 90deg;
  }

  .tree-item-expanded:dir(rtl) .expand-button {
    rotate: -90deg;
  }

  .tree-item-expanded:not(.tree-item-loading) slot[name='expand-icon'],
  .tree-item:not(.tree-item-expanded) slot[name='collapse-icon'] {
    display: none;
  }

  .tree-item:not(.tree-item-has-expand-button):not(.tree-item-loading) .expand-icon-slot {
    display: none;
  }

  .tree-item:not(.tree-item-has-expand-button):not(.tree-item-loading) .expand-button {
    cursor: default;
  }

  .tree-item-loading .expand-icon-slot wa-icon {
    display: none;
  }

  .expand-button-visible {
    cursor: pointer;
  }

  .item {
    display: flex;
    align-items: center;
    border-inline-start: solid 0.1875em transparent;
  }

  :host([disabled]) .item {
    opacity: 0.5;
    outline: none;
    cursor: not-allowed;
  }

  :host(:focus-visible) .item {
    outline: var(--wa-focus-ring);
    outline-offset: var(--wa-focus-ring-offset);
    z-index: 2;
  }

  :host(:not([aria-disabled='true'])) .tree-item-selected .item {
    background-color: var(--wa-color-neutral-fill-quiet);
    border-inline-start-color: var(--wa-color-brand-fill-loud);
  }

  :host(:not([aria-disabled='true'])) .expand-button {
    color: var(--wa-color-text-quiet);
  }

  .label {
    display: flex;
    align-items: center;
    transition: color var(--wa-transition-normal) var(--wa-transition-easing);
  }

  .children {
    display: block;
  }

  /* Indentation lines */
  .children {
    position: relative;
  }

  .children::before {
    content: '';
    position: absolute;
    top: var(--indent-guide-offset);
    bottom: var(--indent-guide-offset);
    inset-inline-start: calc(0.1875em + var(--indent) + 1em - (var(--indent-guide-width) / 2));
    border-inline-end: var(--indent-guide-width) var(--indent-guide-style) var(--indent-guide-color);
    z-index: 1;
  }

  @media (forced-colors: active) {
    :host(:not([aria-disabled='true'])) .tree-item-selected .item {
      outline: dashed 1px SelectedItem;
    }
  }
`;var be=class extends Event{constructor(e,o,r,a){super("context-request",{bubbles:!0,composed:!0}),this.context=e,this.contextTarget=o,this.callback=r,this.subscribe=a??!1}};var Ke=class{constructor(e,o,r,a){if(this.subscribe=!1,this.provided=!1,this.value=void 0,this.t=(s,n)=>{this.unsubscribe&&(this.unsubscribe!==n&&(this.provided=!1,this.unsubscribe()),this.subscribe||this.unsubscribe()),this.value=s,this.host.requestUpdate(),this.provided&&!this.subscribe||(this.provided=!0,this.callback&&this.callback(s,n)),this.unsubscribe=n},this.host=e,o.context!==void 0){let s=o;this.context=s.context,this.callback=s.callback,this.subscribe=s.subscribe??!1}else this.context=o,this.callback=r,this.subscribe=a??!1;this.host.addController(this)}hostConnected(){this.dispatchRequest()}hostDisconnected(){this.unsubscribe&&(this.unsubscribe(),this.unsubscribe=void 0)}dispatchRequest(){this.host.dispatchEvent(new be(this.context,this.host,this.t,this.subscribe))}};var pr=class{get value(){return this.o}set value(e){this.setValue(e)}setValue(e,o=!1){let r=o||!Object.is(e,this.o);this.o=e,r&&this.updateObservers()}constructor(e){this.subscriptions=new Map,this.updateObservers=()=>{for(let[o,{disposer:r}]of this.subscriptions)o(this.o,r)},e!==void 0&&(this.value=e)}addCallback(e,o,r){if(!r)return void e(this.value);this.subscriptions.has(e)||this.subscriptions.set(e,{disposer:()=>{this.subscriptions.delete(e)},consumerHost:o});let{disposer:a}=this.subscriptions.get(e);e(this.value,a)}clearCallbacks(){this.subscriptions.clear()}};var oa=class extends Event{constructor(e,o){super("context-provider",{bubbles:!0,composed:!0}),this.context=e,this.contextTarget=o}},Ge=class extends pr{constructor(e,o,r){super(o.context!==void 0?o.initialValue:r),this.onContextRequest=a=>{if(a.context!==this.context)return;let s=a.contextTarget??a.composedPath()[0];s!==this.host&&(a.stopPropagation(),this.addCallback(a.callback,s,a.subscribe))},this.onProviderRequest=a=>{if(a.context!==this.context||(a.contextTarget??a.composedPath()[0])===this.host)return;let s=new Set;for(let[n,{consumerHost:c}]of this.subscriptions)s.has(n)||(s.add(n),c.dispatchEvent(new be(this.context,c,n,!0)));a.stopPropagation()},this.host=e,o.context!==void 0?this.context=o.context:this.context=o,this.attachListeners(),this.host.addController?.(this)}attachListeners(){this.host.addEventListener("context-request",this.onContextRequest),this.host.addEventListener("context-provider",this.onProviderRequest)}hostConnected(){this.host.dispatchEvent(new oa(this.context,this.host))}};function ra({context:t}){return(e,o)=>{let r=new WeakMap;if(typeof o=="object")return{get(){return e.get.call(this)},set(a){return r.get(this).setValue(a),e.set.call(this,a)},init(a){return r.set(this,new Ge(this,{context:t,initialValue:a})),a}};{e.constructor.addInitializer((n=>{r.set(n,new Ge(n,{context:t}))}));let a=Object.getOwnPropertyDescriptor(e,o),s;if(a===void 0){let n=new WeakMap;s={get(){return n.get(this)},set(c){r.get(this).setValue(c),n.set(this,c)},configurable:!0,enumerable:!0}}else{let n=a.set;s={...a,set(c){r.get(this).setValue(c),n?.call(this,c)}}}return void Object.defineProperty(e,o,s)}}}function aa({context:t,subscribe:e}){return(o,r)=>{typeof r=="object"?r.addInitializer((function(){new Ke(this,{context:t,callback:a=>{o.set.call(this,a)},subscribe:e})})):o.constructor.addInitializer((a=>{new Ke(a,{context:t,callback:s=>{a[r]=s},subscribe:e})}))}}var ia="wa-tree-item",I=class extends k{constructor(){super(...arguments),this.localize=new $(this),this.indeterminate=!1,this.isLeaf=!1,this.loading=!1,this.selectable=!1,this.expanded=!1,this.selected=!1,this.disabled=!1,this.lazy=!1,this._treeItemContext={depth:0,expanded:this.expanded},this._parentTreeContext=null,this.animationGeneration=0,this.tabIndex=-1,this.role="treeitem"}static isTreeItem(t){let e=t;return e&&(e.role==="treeitem"||e.getAttribute?.("role")==="treeitem")}connectedCallback(){super.connectedCallback(),this.setAttribute("role","treeitem"),this.setAttribute("tabIndex",this.tabIndex.toString()),this.isNestedItem()&&(this.setAttribute("slot","children"),this._parentTreeContext?.expanded||(this.expanded=!1)),this._parentTreeContext&&(this._treeItemContext={depth:this._parentTreeContext.depth+1,expanded:this.expanded}),this.updateIndentation()}firstUpdated(t){super.firstUpdated(t),this.childrenContainer.hidden=!this.expanded,this.childrenContainer.style.height=this.expanded?"auto":"0",this.isLeaf=!this.lazy&&this.getChildrenItems().length===0,this.handleExpandedChange()}async animateCollapse(t){this.dispatchEvent(new cn);let e=Ue(getComputedStyle(this.childrenContainer).getPropertyValue("--hide-duration"));await ce(this.childrenContainer,[{height:`${this.childrenContainer.scrollHeight}px`,opacity:"1",overflow:"hidden"},{height:"0",opacity:"0",overflow:"hidden"}],{duration:e,easing:"cubic-bezier(0.4, 0.0, 0.2, 1)"}),this.animationGeneration===t&&(this.childrenContainer.hidden=!0,this.dispatchEvent(new dn))}isNestedItem(){if(this._parentTreeContext!==null)return!0;let t=this.parentElement;return!!t&&I.isTreeItem(t)}updateIndentation(){let t=Math.max(this._treeItemContext?.depth||0,this.getDepth());this.setStyleProperty("--indent",`calc(${t} * var(--indent-size, 2em))`)}getDepth(){let t=0,e=this.parentElement;for(;e;)I.isTreeItem(e)&&t++,e=e.parentElement;return t}handleChildrenSlotChange(){this.loading=!1,this.isLeaf=!this.lazy&&this.getChildrenItems().length===0}willUpdate(t){t.has("selected")&&!t.has("indeterminate")&&(this.indeterminate=!1),super.willUpdate(t)}async animateExpand(t){this.dispatchEvent(new ln),this.childrenContainer.hidden=!1;let e=Ue(getComputedStyle(this.childrenContainer).getPropertyValue("--show-duration"));await ce(this.childrenContainer,[{height:"0",opacity:"0",overflow:"hidden"},{height:`${this.childrenContainer.scrollHeight}px`,opacity:"1",overflow:"hidden"}],{duration:e,easing:"cubic-bezier(0.4, 0.0, 0.2, 1)"}),this.animationGeneration===t&&(this.childrenContainer.style.height="auto",this.dispatchEvent(new pn))}handleLoadingChange(){this.setAttribute("aria-busy",this.loading?"true":"false"),this.loading||this.animateExpand(this.animationGeneration)}handleDisabledChange(){this.customStates.set("disabled",this.disabled),this.setAttribute("aria-disabled",this.disabled?"true":"false")}handleExpandedState(){this.customStates.set("expanded",this.expanded)}handleIndeterminateStateChange(){this.customStates.set("indeterminate",this.indeterminate)}handleSelectedChange(){this.customStates.set("selected",this.selected),this.setAttribute("aria-selected",this.selected?"true":"false")}handleExpandedChange(){this.isLeaf?this.removeAttribute("aria-expanded"):this.setAttribute("aria-expanded",this.expanded?"true":"false")}handleExpandAnimation(){this.animationGeneration++;let t=this.animationGeneration;this.expanded?this.lazy?(this.loading=!0,this.dispatchEvent(new nn)):this.animateExpand(t):this.animateCollapse(t)}handleLazyChange(){this.dispatchEvent(new sn)}getChildrenItems({includeDisabled:t=!0}={}){return this.childrenSlot?[...this.childrenSlot.assignedElements({flatten:!0})].filter(e=>I.isTreeItem(e)&&(t||!e.disabled)):[]}render(){let t=this.localize.dir()==="rtl",e=!this.loading&&(!this.isLeaf||this.lazy);return p`
      <div
        part="base tree-item"
        class="${S({"tree-item":!0,"tree-item-expanded":this.expanded,"tree-item-selected":this.selected,"tree-item-leaf":this.isLeaf,"tree-item-loading":this.loading,"tree-item-has-expand-button":e})}"
      >
        <div class="item" part="item">
          <div class="indentation" part="indentation"></div>

          <div
            part="expand-button"
            class=${S({"expand-button":!0,"expand-button-visible":e})}
            aria-hidden="true"
          >
            <slot class="expand-icon-slot" name="expand-icon">
              ${Vt(this.loading,()=>p` <wa-spinner part="spinner" exportparts="base:spinner__base"></wa-spinner> `,()=>p`
                  <wa-icon name=${t?"chevron-left":"chevron-right"} library="system" variant="solid"></wa-icon>
                `)}
            </slot>
            <slot class="expand-icon-slot" name="collapse-icon">
              <wa-icon name=${t?"chevron-left":"chevron-right"} library="system" variant="solid"></wa-icon>
            </slot>
          </div>

          ${Vt(this.selectable,()=>p`
              <wa-checkbox
                part="checkbox"
                exportparts="
                    base:checkbox__base,
                    control:checkbox__control,
                    checked-icon:checkbox__checked-icon,
                    indeterminate-icon:checkbox__indeterminate-icon,
                    label:checkbox__label
                  "
                class="checkbox"
                ?disabled="${this.disabled}"
                ?checked="${$t(this.selected)}"
                ?indeterminate="${this.indeterminate}"
                tabindex="-1"
              ></wa-checkbox>
            `)}

          <slot class="label" part="label"></slot>
        </div>

        <div class="children" part="children" role="group" ?hidden=${!this.expanded&&!this.isConnected}>
          <slot name="children" @slotchange="${this.handleChildrenSlotChange}"></slot>
        </div>
      </div>
    `}};I.css=hn;i([E()],I.prototype,"indeterminate",2);i([E()],I.prototype,"isLeaf",2);i([E()],I.prototype,"loading",2);i([E()],I.prototype,"selectable",2);i([l({type:Boolean,reflect:!0})],I.prototype,"expanded",2);i([l({type:Boolean,reflect:!0})],I.prototype,"selected",2);i([l({type:Boolean,reflect:!0})],I.prototype,"disabled",2);i([l({type:Boolean,reflect:!0})],I.prototype,"lazy",2);i([ra({context:ia})],I.prototype,"_treeItemContext",2);i([aa({context:ia,subscribe:!1})],I.prototype,"_parentTreeContext",2);i([b("slot:not([name])")],I.prototype,"defaultSlot",2);i([b("slot[name=children]")],I.prototype,"childrenSlot",2);i([b(".item")],I.prototype,"itemElement",2);i([b(".children")],I.prototype,"childrenContainer",2);i([b(".expand-button slot")],I.prototype,"expandButtonSlot",2);i([l({reflect:!0,type:Number,attribute:"tabindex"})],I.prototype,"tabIndex",2);i([l({reflect:!0})],I.prototype,"role",2);i([y("loading",{waitUntilFirstUpdate:!0})],I.prototype,"handleLoadingChange",1);i([y("disabled")],I.prototype,"handleDisabledChange",1);i([y("expanded")],I.prototype,"handleExpandedState",1);i([y("indeterminate")],I.prototype,"handleIndeterminateStateChange",1);i([y("selected")],I.prototype,"handleSelectedChange",1);i([y("expanded",{waitUntilFirstUpdate:!0})],I.prototype,"handleExpandedChange",1);i([y("expanded",{waitUntilFirstUpdate:!0})],I.prototype,"handleExpandAnimation",1);i([y("lazy",{waitUntilFirstUpdate:!0})],I.prototype,"handleLazyChange",1);I=i([x("wa-tree-item")],I);I.disableWarning?.("change-in-update");var un=v`
  :host {
    /*
     * These are actually used by tree item, but we define them here so they can more easily be set and all tree items
     * stay consistent.
     */
    --indent-guide-color: var(--wa-color-surface-border);
    --indent-guide-offset: 0;
    --indent-guide-style: solid;
    --indent-guide-width: 0;
    --indent-size: 2em;

    display: block;
  }
`;function mn(t,e=!1){function o(s){let n=s.getChildrenItems({includeDisabled:!1});if(n.length){let c=n.every(h=>h.selected),d=n.every(h=>!h.selected&&!h.indeterminate);s.selected=c,s.indeterminate=!c&&!d}}function r(s){let n=s.parentElement;I.isTreeItem(n)&&(o(n),r(n))}function a(s){for(let n of s.getChildrenItems())n.selected=e?s.selected||n.selected:!n.disabled&&s.selected,a(n);e&&o(s)}a(t),r(t)}var It=class extends k{constructor(){super(),this.selection="single",this.clickTarget=null,this.localize=new $(this),this.tabIndex=0,this.role="tree",this.initTreeItem=t=>{t.updateComplete.then(()=>{t.selectable=this.selection==="multiple"||this.selection==="leaf-multiple"&&t.isLeaf,["expand","collapse"].filter(e=>!!this.querySelector(`[slot="${e}-icon"]`)).forEach(e=>{let o=t.querySelector(`[slot="${e}-icon"]`),r=this.getExpandButtonIcon(e);r&&(o===null?t.append(r):o.hasAttribute("data-default")&&o.replaceWith(r))})})},this.handleTreeChanged=t=>{for(let e of t){let o=[...e.addedNodes].filter(I.isTreeItem),r=[...e.removedNodes].filter(I.isTreeItem);o.forEach(this.initTreeItem),this.lastFocusedItem&&r.includes(this.lastFocusedItem)&&(this.lastFocusedItem=null)}},this.handleFocusOut=t=>{let e=t.relatedTarget;(!e||!this.contains(e))&&(this.tabIndex=0)},this.handleFocusIn=t=>{let e=t.target;t.target===this&&this.focusItem(this.lastFocusedItem||this.getAllTreeItems()[0]),I.isTreeItem(e)&&!e.disabled&&(this.lastFocusedItem&&(this.lastFocusedItem.tabIndex=-1),this.lastFocusedItem=e,this.tabIndex=-1,e.tabIndex=0)},"addEventListener"in this&&(this.addEventListener("focusin",this.handleFocusIn),this.addEventListener("focusout",this.handleFocusOut),this.addEventListener("wa-lazy-change",this.handleSlotChange))}async connectedCallback(){super.connectedCallback(),typeof MutationObserver<"u"&&(await this.updateComplete,this.mutationObserver=new MutationObserver(this.handleTreeChanged),this.mutationObserver.observe(this,{childList:!0,subtree:!0})),this.setAttribute("tabindex","0"),this.setAttribute("role","tree")}disconnectedCallback(){super.disconnectedCallback(),this.mutationObserver?.disconnect()}getExpandButtonIcon(t){let o=(t==="expand"?this.expandedIconSlot:this.collapsedIconSlot).assignedElements({flatten:!0})[0];if(o){let r=o.cloneNode(!0);return[r,...r.querySelectorAll("[id]")].forEach(a=>a.removeAttribute("id")),r.setAttribute("data-default",""),r.slot=`${t}-icon`,r}return null}selectItem(t){let e=[...this.selectedItems];if(this.selection==="multiple")t.selected=!t.selected,t.lazy&&(t.expanded=!0),mn(t);else if(this.selection==="leaf-multiple")t.isLeaf?t.selected=!t.selected:t.expanded=!t.expanded;else if(this.selection==="single"||t.isLeaf){let r=this.getAllTreeItems();for(let a of r)a.selected=a===t}else this.selection==="leaf"&&(t.expanded=!t.expanded);let o=this.selectedItems;(e.length!==o.length||o.some(r=>!e.includes(r)))&&Promise.all(o.map(r=>r.updateComplete)).then(()=>{this.dispatchEvent(new an({selection:o}))})}getAllTreeItems(){return[...this.querySelectorAll("wa-tree-item")]}focusItem(t){t?.focus()}handleKeyDown(t){if(!["ArrowDown","ArrowUp","ArrowRight","ArrowLeft","Home","End","Enter"," "].includes(t.key)||t.composedPath().some(a=>["input","textarea"].includes(a?.tagName?.toLowerCase())))return;let e=this.getFocusableItems(),o=this.matches(":dir(ltr)"),r=this.localize.dir()==="rtl";if(e.length>0){let a=e.findIndex(d=>d.matches(":focus")),s=e[a];if(!s&&(t.key==="Enter"||t.key===" "))return;t.preventDefault();let n=d=>{let h=e[Zt(d,0,e.length-1)];this.focusItem(h)},c=d=>{s.expanded=d};t.key==="ArrowDown"?n(a+1):t.key==="ArrowUp"?n(a-1):o&&t.key==="ArrowRight"||r&&t.key==="ArrowLeft"?!s||s.disabled||s.expanded||s.isLeaf&&!s.lazy?n(a+1):c(!0):o&&t.key==="ArrowLeft"||r&&t.key==="ArrowRight"?!s||s.disabled||s.isLeaf||!s.expanded?n(a-1):c(!1):t.key==="Home"?n(0):t.key==="End"?n(e.length-1):(t.key==="Enter"||t.key===" ")&&s&&!s.disabled&&this.selectItem(s)}}handleClick(t){let e=t.target,o=e.closest("wa-tree-item"),r=t.composedPath().some(a=>a?.classList?.contains("expand-button"));!o||o.disabled||e!==this.clickTarget||(r?o.expanded=!o.expanded:this.selectItem(o))}handleMouseDown(t){this.clickTarget=t.target}handleSlotChange(){this.getAllTreeItems().forEach(this.initTreeItem)}async handleSelectionChange(){let t=this.selection==="multiple",e=this.selection==="leaf-multiple",o=this.getAllTreeItems();this.setAttribute("aria-multiselectable",t||e?"true":"false");for(let r of o)r.updateComplete.then(()=>{r.selectable=t||e&&r.isLeaf});t&&(await this.updateComplete,[...this.querySelectorAll(":scope > wa-tree-item")].forEach(r=>{r.updateComplete.then(()=>{mn(r,!0)})}))}get selectedItems(){let t=this.getAllTreeItems(),e=o=>o.selected;return t.filter(e)}getFocusableItems(){let t=this.getAllTreeItems(),e=new Set;return t.filter(o=>{if(o.disabled)return!1;let r=o.parentElement?.closest("[role=treeitem]");return r&&(!r.expanded||r.loading||e.has(r))&&e.add(o),!e.has(o)})}render(){return p`
      <div
        part="base tree"
        class="tree"
        @click=${this.handleClick}
        @keydown=${this.handleKeyDown}
        @mousedown=${this.handleMouseDown}
      >
        <slot @slotchange=${this.handleSlotChange}></slot>
        <span hidden aria-hidden="true"><slot name="expand-icon"></slot></span>
        <span hidden aria-hidden="true"><slot name="collapse-icon"></slot></span>
      </div>
    `}};It.css=un;i([b("slot:not([name])")],It.prototype,"defaultSlot",2);i([b("slot[name=expand-icon]")],It.prototype,"expandedIconSlot",2);i([b("slot[name=collapse-icon]")],It.prototype,"collapsedIconSlot",2);i([l()],It.prototype,"selection",2);i([l({attribute:"tabindex",reflect:!0,type:Number})],It.prototype,"tabIndex",2);i([l({reflect:!0})],It.prototype,"role",2);i([y("selection")],It.prototype,"handleSelectionChange",1);It=i([x("wa-tree")],It);var Ct={name:"",email:"",administrator:!1,csrf:""};async function hr(t,e,o){let r={Accept:"application/json","X-CSRF-Token":Ct.csrf};o!==void 0&&(r["Content-Type"]="application/json");let a=await fetch(`/ui/${e}`,{method:t,headers:r,body:o===void 0?void 0:JSON.stringify(o)});return a.status===401?(location.assign("/signin"),new Promise(()=>{})):{ok:a.ok,...await a.json().catch(()=>({}))}}var kt=t=>hr("GET",t),vo=(t,e)=>hr("POST",t,e),fn=(t,e)=>hr("PUT",t,e),wn=t=>hr("DELETE",t);async function bn(){Object.assign(Ct,await kt("me"))}var gn=`@layer wa-native,wa-base,wa-utilities,wa-color-palette,wa-color-variant,wa-theme,wa-theme-dimension,wa-theme-overrides,wa-base,wa-utilities;@layer wa-native{html{box-sizing:border-box;margin:0;padding:0;tab-size:4;background-color:var(--wa-color-surface-default)}*,*:before,*:after{box-sizing:inherit}body{min-height:100vh;margin:0;padding:0;color:var(--wa-color-text-normal);font-family:var(--wa-font-family-body);font-size:var(--wa-font-size-m);font-weight:var(--wa-font-weight-body);line-height:var(--wa-line-height-normal);-moz-osx-font-smoothing:grayscale;-webkit-font-smoothing:antialiased;text-size-adjust:none;-moz-text-size-adjust:none;-webkit-text-size-adjust:none}address,audio,blockquote,dd,details,dl,fieldset,figure,h1,h2,h3,h4,h5,h6,hr,iframe,ol,p,pre,table,ul,video{margin:0;&:has(+*){margin-block-end:var(--wa-content-spacing)}}h1,h2,h3,h4,h5,h6{font-family:var(--wa-font-family-heading);font-weight:var(--wa-font-weight-heading);line-height:var(--wa-line-height-condensed);text-wrap:balance}h1{font-size:var(--wa-font-size-3xl)}h2{font-size:var(--wa-font-size-2xl)}h3{font-size:var(--wa-font-size-xl)}h4{font-size:var(--wa-font-size-l)}h5{font-size:var(--wa-font-size-m)}h6{font-size:var(--wa-font-size-xs)}p{text-wrap:wrap}@supports (text-wrap: pretty){p{text-wrap:pretty}}blockquote{padding:var(--wa-space-xl);color:var(--wa-color-text-quiet);font-family:var(--wa-font-family-longform);font-size:var(--wa-font-size-larger);border-inline-start:var(--wa-border-style) var(--wa-border-width-l) var(--wa-color-neutral-border-quiet)}hr{margin:var(--wa-content-spacing) 0;border:none;border-bottom:solid var(--wa-border-width-s) var(--wa-color-surface-border)}figcaption{margin-block-start:var(--wa-space-xs);color:var(--wa-color-text-quiet);font-size:var(--wa-font-size-smaller);line-height:var(--wa-line-height-condensed)}ul,ol{padding:0}li>ul,li>ol{margin-inline-start:.25em}ul{list-style:disc}li{margin-inline-start:1.125em;padding:0}ul>li::marker{color:color-mix(in oklch,currentColor 40%,transparent)}ol>li::marker{color:color-mix(in oklch,currentColor 60%,transparent)}dt{font-weight:var(--wa-font-weight-bold)}menu{list-style:none;margin:0;padding:0;>li{margin:0}}strong,b{font-weight:var(--wa-font-weight-bold)}em,i{font-style:italic}u{text-decoration-line:underline;text-decoration-thickness:.09375em;text-underline-offset:.125em}s{text-decoration-line:line-through;text-decoration-thickness:.09375em}ins{text-decoration-color:var(--wa-color-success-on-quiet);text-decoration-line:underline;text-decoration-thickness:.09375em;text-underline-offset:.125em}del{color:color-mix(in oklab,currentColor,transparent 10%);text-decoration-color:var(--wa-color-danger-on-quiet);text-decoration-line:line-through;text-decoration-thickness:.09375em}mark{padding:.125em .25em;color:var(--wa-color-warning-on-quiet);background-color:var(--wa-color-warning-fill-quiet);border-radius:var(--wa-border-radius-s)}small{font-size:var(--wa-font-size-smaller)}sub,sup{font-size:var(--wa-font-size-smaller);line-height:0}sub{vertical-align:sub}sup{vertical-align:super}abbr[title]{text-decoration-line:underline;text-decoration-style:dotted;text-decoration-thickness:.09375em;text-underline-offset:.125em;cursor:help}kbd{padding:.125em .25em;font-family:var(--wa-font-family-code);font-size:var(--wa-font-size-smaller);font-weight:var(--wa-font-weight-code);border:solid var(--wa-border-width-s) color-mix(in oklab,currentColor,transparent 50%);border-radius:var(--wa-border-radius-s);box-shadow:0 .125em color-mix(in oklab,currentColor,transparent 50%);wa-icon{vertical-align:-2px}}a{color:var(--wa-color-text-link);text-decoration:var(--wa-link-decoration-default);-webkit-text-decoration:var(--wa-link-decoration-default);text-decoration-thickness:.09375em;text-underline-offset:.125em}*:is([appearance~=accent],.wa-accent){a,a:hover{color:currentColor}}a:hover{color:color-mix(in oklab,var(--wa-color-text-link),var(--wa-color-mix-hover));text-decoration:var(--wa-link-decoration-hover);-webkit-text-decoration:var(--wa-link-decoration-hover)}a:focus,button:focus{outline:none}a:focus-visible,button:focus-visible{outline:var(--wa-focus-ring);outline-offset:var(--wa-focus-ring-offset)}code,samp,var{padding:.125em .25em;font-family:var(--wa-font-family-code);font-size:var(--wa-font-size-smaller);font-weight:var(--wa-font-weight-code);background-color:var(--wa-color-overlay-inline);border-radius:var(--wa-border-radius-s)}pre{padding:var(--wa-space-m);font-family:var(--wa-font-family-code);font-size:var(--wa-font-size-smaller);font-weight:var(--wa-font-weight-code);white-space:pre;background-color:var(--wa-color-overlay-inline);border-radius:var(--wa-panel-border-radius);overflow-x:auto;& code,samp,var{padding:0;font-size:1em;background-color:transparent}@media print{background:none;border:solid var(--wa-border-width-s) var(--wa-color-surface-border)}}img,svg,picture,video{max-width:100%;height:auto}img,picture,video{border-radius:var(--wa-border-radius-m)}embed,iframe,object{max-width:100%}iframe{border:none}table{width:100%;border:none;border-collapse:collapse;&.wa-tabular-nums,.wa-tabular-nums{font-variant-numeric:tabular-nums}}caption{color:var(--wa-color-text-quiet);font-size:var(--wa-font-size-smaller);&:has(+*){margin-block-end:.75em}}tbody{tr{border-block-start:var(--wa-border-style) var(--wa-border-width-s) var(--wa-color-border-quiet);:where(table.wa-zebra-rows) &:nth-child(odd){background-color:color-mix(in oklab,var(--wa-color-fill-quiet) 60%,transparent)}:where(table.wa-hover-rows) &{@media(hover:hover){&:hover{background-color:var(--wa-color-fill-quiet);&,+tr{border-block-start-color:var(--wa-color-border-normal)}}}}}}td,th{padding:.75em;text-align:start;vertical-align:top}th{font-weight:var(--wa-font-weight-bold);&:not([scope=row]):not(:has(+td)){font-size:var(--wa-font-size-smaller);border-block-end:var(--wa-border-style) var(--wa-border-width-s) var(--wa-color-border-normal)}}details{padding:0;background-color:var(--wa-color-surface-default);border:var(--wa-panel-border-width) var(--wa-color-surface-border) var(--wa-panel-border-style);border-radius:var(--wa-panel-border-radius);overflow-anchor:none;summary{display:flex;align-items:center;justify-content:space-between;padding:var(--wa-space-m);border-radius:calc(var(--wa-panel-border-radius) - var(--wa-panel-border-width));cursor:pointer;user-select:none;-webkit-user-select:none;>*{margin:0}&:focus{outline:none}&:focus-visible{outline:var(--wa-focus-ring);outline-offset:calc(var(--wa-panel-border-width) + var(--wa-focus-ring-offset))}}&[open]{padding:0 var(--wa-space-m) var(--wa-space-m) var(--wa-space-m);summary{margin-inline:calc(-1 * var(--wa-space-m));border-end-start-radius:0;border-end-end-radius:0}}&::details-content{box-sizing:border-box}@media print{background:none;border:solid var(--wa-border-width-s) var(--wa-color-surface-border);summary{list-style:none}}}details summary{&::marker,&::-webkit-details-marker{display:none}&:after{content:"";background-color:var(--wa-color-text-quiet);mask:url('data:image/svg+xml;utf8,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 512"><!--! Font Awesome Free 7.0.0 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free Copyright 2025 Fonticons, Inc. --><path fill="currentColor" d="M311.1 233.4c12.5 12.5 12.5 32.8 0 45.3l-192 192c-12.5 12.5-32.8 12.5-45.3 0s-12.5-32.8 0-45.3L243.2 256 73.9 86.6c-12.5-12.5-12.5-32.8 0-45.3s32.8-12.5 45.3 0l192 192z"/></svg>') center no-repeat;width:1rem;height:1rem;rotate:0deg}&:dir(rtl):after{rotate:180deg}}details[open] summary:after{rotate:90deg}dialog{flex-direction:column;align-items:start;width:32rem;max-width:calc(100% - var(--wa-space-l));padding:var(--wa-space-l);background-color:var(--wa-color-surface-raised);border-radius:var(--wa-panel-border-radius);border:none;box-shadow:var(--wa-shadow-l);transition:var(--wa-transition-slow, .2s) var(--wa-transition-easing);margin:auto;inset:0;&[open]{display:flex}&:focus{outline:none}}dialog::backdrop{background-color:var(--wa-color-overlay-modal, rgb(0 0 0 / .25))}label{display:inline-block;position:relative;color:var(--wa-form-control-label-color);font-weight:var(--wa-form-control-label-font-weight);line-height:var(--wa-form-control-label-line-height);&:has(input:not([type=button],[type=checkbox],[type=color],[type=file],[type=hidden],[type=image],[type=radio],[type=reset],[type=submit]),textarea,select){width:100%}+:is(input:not([type=checkbox],[type=radio]),textarea,select),>:is(input:not([type=checkbox],[type=radio]),textarea,select){margin-block-start:.5em}}fieldset{padding:var(--wa-space-l);padding-block-start:calc(var(--wa-space-l) - .5em);border:solid 1px var(--wa-color-surface-border);border-radius:var(--wa-border-radius-m)}legend{padding:0;padding-inline:var(--wa-space-xs);font-weight:var(--wa-form-control-label-font-weight)}button,input[type=button],input[type=reset],input[type=submit],input[type=file],a.wa-button{&:not(input[type=file]),&::file-selector-button{display:inline-flex;align-items:center;justify-content:center;height:var(--wa-form-control-height);padding:0 var(--wa-form-control-padding-inline);font-family:inherit;font-size:var(--wa-form-control-value-font-size);font-weight:var(--wa-font-weight-action);text-decoration:none;vertical-align:middle;white-space:nowrap;border-style:var(--wa-border-style);border-width:max(1px,var(--wa-form-control-border-width));border-start-start-radius:var(--_button-start-start-radius, var(--wa-form-control-border-radius));border-start-end-radius:var(--_button-start-end-radius, var(--wa-form-control-border-radius));border-end-start-radius:var(--_button-end-start-radius, var(--wa-form-control-border-radius));border-end-end-radius:var(--_button-end-end-radius, var(--wa-form-control-border-radius));transition-property:background,border,box-shadow,color;transition-duration:var(--wa-transition-fast);transition-timing-function:var(--wa-transition-easing);cursor:pointer;user-select:none;-webkit-user-select:none;margin-inline-start:var(--_button-horizontal-indent);margin-block-start:var(--_button-vertical-indent)}&.wa-outlined{&:not(input[type=file]),&::file-selector-button{margin-inline-start:var(--_button-horizontal-indent-outlined);margin-block-start:var(--_button-vertical-indent-outlined)}}&:not(input[type=file]){color:var(--wa-color-on-loud, var(--wa-color-neutral-on-loud));background-color:var(--wa-color-fill-loud, var(--wa-color-neutral-fill-loud));border-color:transparent;&:not(:disabled){@media(hover:hover){&:hover{background-color:color-mix(in oklab,var(--wa-color-fill-loud, var(--wa-color-neutral-fill-loud)),var(--wa-color-mix-hover));transform:var(--wa-button-transform-hover)}}&:active{background-color:color-mix(in oklab,var(--wa-color-fill-loud, var(--wa-color-neutral-fill-loud)),var(--wa-color-mix-active));transform:var(--wa-button-transform-active)}@media(prefers-reduced-motion:reduce){&:hover,&:active{transform:none}}}}&:is(input[type=file]){&::file-selector-button{color:var(--wa-color-on-normal, var(--wa-color-neutral-on-normal));background-color:var(--wa-color-fill-normal, var(--wa-color-neutral-fill-normal));border-color:transparent}&:not(:disabled){&::file-selector-button:hover{background-color:color-mix(in oklab,var(--wa-color-fill-normal, var(--wa-color-neutral-fill-normal)),var(--wa-color-mix-hover))}&::file-selector-button:active{background-color:color-mix(in oklab,var(--wa-color-fill-normal, var(--wa-color-neutral-fill-normal)),var(--wa-color-mix-active))}}}&.wa-plain{&:not(input[type=file]),&::file-selector-button{color:var(--wa-color-on-quiet, var(--wa-color-neutral-on-quiet));background-color:transparent;border-color:transparent}&:not(:disabled){&:not(input[type=file]):hover,&::file-selector-button:hover{color:var(--wa-color-on-quiet, var(--wa-color-neutral-on-quiet));background-color:var(--wa-color-fill-quiet, var(--wa-color-neutral-fill-quiet))}&:not(input[type=file]):active,&::file-selector-button:active{color:var(--wa-color-on-quiet, var(--wa-color-neutral-on-quiet));background-color:color-mix(in oklab,var(--wa-color-fill-quiet, var(--wa-color-neutral-fill-quiet)),var(--wa-color-mix-active))}}}&.wa-outlined{&:not(input[type=file]),&::file-selector-button{color:var(--wa-color-on-quiet, var(--wa-color-neutral-on-quiet));background-color:transparent;border-color:var(--wa-color-border-loud, var(--wa-color-neutral-border-loud))}&:not(:disabled){&:not(input[type=file]):hover,&::file-selector-button:hover{color:var(--wa-color-on-quiet, var(--wa-color-neutral-on-quiet));background-color:var(--wa-color-fill-quiet, var(--wa-color-neutral-fill-quiet))}&:not(input[type=file]):active,&::file-selector-button:active{color:var(--wa-color-on-quiet, var(--wa-color-neutral-on-quiet));background-color:color-mix(in oklab,var(--wa-color-fill-quiet, var(--wa-color-neutral-fill-quiet)),var(--wa-color-mix-active))}}}&.wa-filled{&:not(input[type=file]),&::file-selector-button{color:var(--wa-color-on-normal, var(--wa-color-neutral-on-normal));background-color:var(--wa-color-fill-normal, var(--wa-color-neutral-fill-normal));border-color:transparent}&:not(:disabled){&:not(input[type=file]):hover,&::file-selector-button:hover{color:var(--wa-color-on-normal, var(--wa-color-neutral-on-normal));background-color:color-mix(in oklab,var(--wa-color-fill-normal, var(--wa-color-neutral-fill-normal)),var(--wa-color-mix-hover))}&:not(input[type=file]):active,&::file-selector-button:active{color:var(--wa-color-on-normal, var(--wa-color-neutral-on-normal));background-color:color-mix(in oklab,var(--wa-color-fill-normal, var(--wa-color-neutral-fill-normal)),var(--wa-color-mix-active))}}&.wa-outlined{&:not(input[type=file]),&::file-selector-button{border-color:var(--wa-color-border-normal, var(--wa-color-neutral-border-normal))}}}&.wa-accent{&:not(input[type=file]),&::file-selector-button{color:var(--wa-color-on-loud, var(--wa-color-neutral-on-loud));background-color:var(--wa-color-fill-loud, var(--wa-color-neutral-fill-loud));border-color:transparent}&:not(:disabled){&:not(input[type=file]):hover,&::file-selector-button:hover{background-color:color-mix(in oklab,var(--wa-color-fill-loud, var(--wa-color-neutral-fill-loud)),var(--wa-color-mix-hover))}&:not(input[type=file]):active,&::file-selector-button:active{background-color:color-mix(in oklab,var(--wa-color-fill-loud, var(--wa-color-neutral-fill-loud)),var(--wa-color-mix-active))}}}&.wa-pill{&:not(input[type=file]),&::file-selector-button{border-start-start-radius:var(--_button-start-start-radius, var(--wa-border-radius-pill));border-start-end-radius:var(--_button-start-end-radius, var(--wa-border-radius-pill));border-end-start-radius:var(--_button-end-start-radius, var(--wa-border-radius-pill));border-end-end-radius:var(--_button-end-end-radius, var(--wa-border-radius-pill))}}&:focus{outline:none}&:focus-visible{outline:var(--wa-focus-ring);outline-offset:var(--wa-focus-ring-offset)}&:is(::-moz-focus-inner){border:0}&:disabled{opacity:.5;cursor:not-allowed;*{pointer-events:none}}>wa-icon:has(+*){margin-inline-end:.75em}>*+wa-icon{margin-inline-start:.75em}}input[type=file]{display:block;max-inline-size:100%;color:var(--wa-form-control-value-color);font-family:inherit;font-size:var(--wa-form-control-value-font-size);font-weight:var(--wa-form-control-value-font-weight);line-height:var(--wa-form-control-value-line-height);vertical-align:middle;border-radius:var(--wa-border-radius-m);cursor:pointer}input[type=checkbox],label:has(input[type=checkbox]),input[type=radio],label:has(input[type=radio]){display:inline-flex;width:fit-content;color:var(--wa-form-control-value-color);font-family:inherit;font-size:var(--wa-form-control-value-font-size);font-weight:var(--wa-form-control-value-font-weight);line-height:var(--wa-form-control-value-line-height);user-select:none;-webkit-user-select:none;&,+label{cursor:pointer}&:disabled,&:has(:disabled){opacity:.5;cursor:not-allowed}}input[type=checkbox],input[type=radio]{appearance:none;flex:0 0 auto;align-items:center;justify-content:center;width:var(--wa-form-control-toggle-size);height:var(--wa-form-control-toggle-size);margin:0;margin-inline-end:.5em;background-color:var(--wa-form-control-background-color);border-color:var(--wa-form-control-border-color);border-style:var(--wa-border-style);border-width:var(--wa-form-control-border-width);transition:background var(--wa-transition-normal),border-color var(--wa-transition-fast),box-shadow var(--wa-transition-fast),color var(--wa-transition-fast);transition-timing-function:var(--wa-transition-easing);&:focus-visible{outline:var(--wa-focus-ring);outline-offset:var(--wa-focus-ring-offset)}}input[type=checkbox]{--checked-icon-color: var(--wa-color-brand-on-loud);--checked-icon-scale: .8;border-radius:min(calc(var(--wa-form-control-toggle-size) * .375),var(--wa-border-radius-s));&:checked,&:indeterminate{color:var(--checked-icon-color);background-color:var(--wa-form-control-activated-color);border-color:var(--wa-form-control-activated-color)}&:checked:after,&:indeterminate:after{content:"";width:var(--wa-form-control-toggle-size);height:var(--wa-form-control-toggle-size);scale:var(--checked-icon-scale);background-color:currentColor}&:checked:after{mask:url('data:image/svg+xml;utf8,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 448 512"><!--! Font Awesome Free 7.0.0 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free Copyright 2025 Fonticons, Inc. --><path fill="currentColor" d="M434.8 70.1c14.3 10.4 17.5 30.4 7.1 44.7l-256 352c-5.5 7.6-14 12.3-23.4 13.1s-18.5-2.7-25.1-9.3l-128-128c-12.5-12.5-12.5-32.8 0-45.3s32.8-12.5 45.3 0l101.5 101.5 234-321.7c10.4-14.3 30.4-17.5 44.7-7.1z"/></svg>') center / 1em 1em no-repeat}&:indeterminate:after{mask:url('data:image/svg+xml;utf8,<svg xmlns="http://www.w3.org/2000/svg" height="16" width="14" viewBox="0 0 448 512"><path d="M431 256c0 17.7-14.3 32-32 32H49c-17.7 0-32-14.3-32-32s14.3-32 32-32h350c17.7 0 32 14.3 32 32z"/></svg>') center no-repeat}}input[type=radio]{--checked-icon-color: var(--wa-form-control-activated-color);--checked-icon-scale: .7;color:transparent;border-radius:50%;&:checked{color:var(--checked-icon-color);border-color:var(--wa-form-control-activated-color)}&:checked:after{content:"";aspect-ratio:1;width:100%;scale:var(--checked-icon-scale);background-color:currentColor;border-radius:50%}}input:not([type=button],[type=checkbox],[type=color],[type=file],[type=hidden],[type=image],[type=radio],[type=range],[type=reset],[type=submit]),textarea,select{width:100%;height:var(--wa-form-control-height);padding:0 var(--wa-form-control-padding-inline);color:var(--wa-form-control-value-color);font-size:var(--wa-form-control-value-size);font-family:inherit;font-weight:var(--wa-form-control-value-font-weight);line-height:var(--wa-form-control-value-line-height);vertical-align:middle;background-color:var(--wa-form-control-background-color);border-color:var(--wa-form-control-border-color);border-style:var(--wa-form-control-border-style);border-width:var(--wa-form-control-border-width);border-radius:var(--wa-form-control-border-radius);transition:background-color var(--wa-transition-normal),border-color var(--wa-transition-normal),outline-color var(--wa-transition-fast);transition-timing-function:var(--wa-transition-easing);outline:var(--wa-focus-ring-style) var(--wa-focus-ring-width) transparent;outline-offset:var(--wa-focus-ring-offset);cursor:text;&::placeholder{color:var(--wa-form-control-placeholder-color);user-select:none;-webkit-user-select:none}&:focus-visible{outline-color:var(--wa-color-focus)}&:disabled{opacity:.5;cursor:not-allowed}&.wa-outlined{background-color:var(--wa-form-control-background-color);border-color:var(--wa-form-control-border-color)}&.wa-filled{background-color:var(--wa-color-neutral-fill-quiet);border-color:var(--wa-color-neutral-fill-quiet);&.wa-outlined{border-color:var(--wa-form-control-border-color)}}&.wa-pill{border-radius:var(--wa-border-radius-pill)}}textarea{height:auto;min-height:var(--wa-form-control-height);scroll-padding-block:var(--wa-form-control-padding-block);padding:calc(var(--wa-form-control-padding-block) - ((1lh - 1em) / 2)) var(--wa-form-control-padding-inline);line-height:var(--wa-line-height-normal);resize:vertical}select{--icon-caret: url('data:image/svg+xml;utf8,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 448 512"><!--! Font Awesome Free 7.0.0 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license/free Copyright 2025 Fonticons, Inc. --><path fill="rgb(180 180 200)" d="M201.4 406.6c12.5 12.5 32.8 12.5 45.3 0l192-192c12.5-12.5 12.5-32.8 0-45.3s-32.8-12.5-45.3 0L224 338.7 54.6 169.4c-12.5-12.5-32.8-12.5-45.3 0s-12.5 32.8 0 45.3l192 192z"/></svg>');appearance:none;position:relative;min-width:0;background-image:var(--icon-caret),var(--icon-caret);background-repeat:no-repeat;background-position:center right var(--wa-form-control-padding-inline);background-blend-mode:hue,difference;background-size:1rem 1rem;text-overflow:ellipsis;padding-inline-end:calc(var(--wa-form-control-padding-inline) + 1rem + var(--wa-space-xs));overflow:hidden;cursor:pointer;&[multiple]{height:auto;background-image:none;padding-inline:var(--wa-form-control-padding-inline)}}input[type=color]{display:block;block-size:var(--wa-form-control-height);inline-size:var(--wa-form-control-height);padding:calc(var(--wa-form-control-border-width) * 2);font-size:1em;background:transparent;border:var(--wa-form-control-border-width) var(--wa-border-style) var(--wa-form-control-border-color);border-radius:var(--wa-form-control-border-radius);cursor:pointer;forced-color-adjust:none;&::-webkit-color-swatch-wrapper{padding:0;border-radius:inherit}&::-webkit-color-swatch{border:none;border-radius:calc(var(--wa-form-control-border-radius) - var(--wa-form-control-border-width) * 3)}&::-moz-color-swatch{border:none;border-radius:calc(var(--wa-form-control-border-radius) - var(--wa-form-control-border-width) * 3)}&:focus-visible{outline:var(--wa-focus-ring);outline-offset:var(--wa-focus-ring-offset)}}input[type=range]{--thumb-width: 1.4em;--thumb-height: 1.4em;--track-size: .5em;-webkit-appearance:none;display:flex;flex-direction:column;position:relative;width:100%;height:var(--track-size);margin:0;font-size:inherit;line-height:var(--wa-form-control-height);vertical-align:middle;background-color:var(--wa-color-neutral-fill-normal);border-radius:calc(var(--track-size) / 2);&::-webkit-slider-runnable-track{width:100%;height:var(--track-size);border:none;border-radius:999px}&::-webkit-slider-thumb{-webkit-appearance:none;width:var(--thumb-width);height:var(--thumb-height);margin-top:calc(var(--thumb-height) / -2 + var(--track-size) / 2);background-color:var(--wa-form-control-activated-color);border:solid .125em var(--wa-color-surface-default);border-radius:50%;transition-property:background-color,border-color,box-shadow,color;transition-duration:var(--wa-transition-normal);transition-timing-function:var(--wa-transition-easing)}&:enabled{&:focus-visible::-webkit-slider-thumb{outline:var(--wa-focus-ring);outline-offset:var(--wa-focus-ring-offset)}&::-webkit-slider-thumb{cursor:pointer}&::-webkit-slider-thumb:active{cursor:grabbing}}&::-moz-focus-outer{border:0}&::-moz-range-progress{height:var(--track-size);background-color:var(--wa-color-neutral-fill-normal);border-radius:3px}&::-moz-range-track{width:100%;height:var(--track-size);background-color:var(--wa-color-neutral-fill-normal);border:none;border-radius:999px}&::-moz-range-thumb{width:var(--thumb-width);height:var(--thumb-height);background-color:var(--wa-form-control-activated-color);border:solid .125em var(--wa-color-surface-default);border-radius:50%;transition-property:background-color,border-color,box-shadow,color;transition-duration:var(--wa-transition-normal);transition-timing-function:var(--wa-transition-easing)}&:enabled{&:focus-visible::-moz-range-thumb{outline:var(--wa-focus-ring);outline-offset:var(--wa-focus-ring-offset)}&::-moz-range-thumb{cursor:pointer}&::-moz-range-thumb:active{cursor:grabbing}}}label>input[type=range]{margin-block-start:1em}input[type=range]:focus{outline:none}input[type=range]:disabled{opacity:.5;cursor:not-allowed;&::-webkit-slider-thumb{cursor:not-allowed}&::-moz-range-thumb{cursor:not-allowed}}progress{--indicator-color: var(--wa-color-brand-fill-loud);width:100%;height:1rem;overflow:hidden;color:var(--wa-color-brand-on-loud);background-color:var(--wa-color-neutral-fill-normal);border-radius:var(--wa-border-radius-pill);&::-webkit-progress-bar{background:transparent}&[value]::-webkit-progress-value{background-color:var(--indicator-color)}&::-moz-progress-bar{background-color:var(--indicator-color)}}progress:not([value]){padding-left:var(--inset-inline-start);animation:wa-progress-indeterminate 2.5s infinite cubic-bezier(.37,0,.63,1);&::-webkit-progress-bar{background-color:var( --indicator-color )}}@keyframes wa-fade-in{0%{opacity:0}}@keyframes wa-progress-indeterminate{0%{padding-inline-end:100%}25%,to{padding-inline-end:0%}75%,to{padding-inline-start:100%}}.wa-invalid{--wa-form-control-border-color: var(--wa-color-danger-border-loud);--wa-form-control-activated-color: var(--wa-color-danger-fill-loud);--wa-form-control-value-color: var(--wa-color-danger-on-quiet);--wa-color-focus: var(--wa-color-danger-border-loud);--wa-color-text-quiet: var(--wa-color-danger-on-quiet)}.wa-valid{--wa-form-control-border-color: var(--wa-color-success-border-loud);--wa-form-control-activated-color: var(--wa-color-success-fill-loud);--wa-form-control-value-color: var(--wa-color-success-on-quiet);--wa-color-focus: var(--wa-color-success-border-loud);--wa-color-text-quiet: var(--wa-color-success-on-quiet)}}@layer wa-native,wa-base,wa-utilities,wa-color-palette,wa-color-variant,wa-theme,wa-theme-dimension,wa-theme-overrides;@layer wa-base{wa-page :is(*,*:after,*:before){scroll-margin-top:var(--scroll-margin-top)}wa-page[view=desktop] [data-toggle-nav]{display:none}wa-page[view=mobile] .wa-desktop-only,wa-page[view=desktop] .wa-mobile-only{display:none!important}}@layer wa-utilities{.wa-cloak:has(:not(:defined)){animation:2s step-end wa-fouce-cloak}@keyframes wa-fouce-cloak{0%{opacity:0}to{opacity:1}}}@layer wa-utilities{.wa-visually-hidden:not(:focus-within),.wa-visually-hidden-force,.wa-visually-hidden-hint::part(hint),.wa-visually-hidden-label::part(label),.wa-visually-hidden-label::part(form-control-label){position:absolute!important;width:1px!important;height:1px!important;clip:rect(0 0 0 0)!important;clip-path:inset(50%)!important;border:none!important;overflow:hidden!important;white-space:nowrap!important;padding:0!important;top:0!important;left:0!important}}@layer wa-utilities{@supports (scrollbar-gutter: stable){.wa-scroll-lock{scrollbar-gutter:var(--wa-scroll-lock-gutter)!important}.wa-scroll-lock body{overflow:hidden!important}}@supports not (scrollbar-gutter: stable){.wa-scroll-lock body{padding-right:var(--wa-scroll-lock-size)!important;overflow:hidden!important}}}@layer wa-utilities{.wa-placeholder{align-self:stretch;background-color:var(--wa-color-neutral-fill-quiet);border:dashed var(--wa-border-width-s) var(--wa-color-neutral-border-normal);border-radius:var(--wa-border-radius-l);padding:var(--wa-space-3xl)}}@layer wa-utilities{:where(.wa-align-items-start,.wa-align-items-end,.wa-align-items-center,.wa-align-items-stretch,.wa-align-items-baseline){display:flex}.wa-align-items-start{align-items:flex-start}.wa-align-items-end{align-items:flex-end}.wa-align-items-center{align-items:center}.wa-align-items-stretch{align-items:stretch}.wa-align-items-baseline{align-items:baseline}.wa-align-self-start{align-self:flex-start}.wa-align-self-end{align-self:flex-end}.wa-align-self-center{align-self:center}.wa-align-self-stretch{align-self:stretch}.wa-align-self-baseline{align-self:baseline}}@layer wa-utilities{:where(.wa-justify-content-start,.wa-justify-content-end,.wa-justify-content-center,.wa-justify-content-space-around,.wa-justify-content-space-between,.wa-justify-content-space-evenly){display:flex}.wa-justify-content-start{justify-content:flex-start}.wa-justify-content-end{justify-content:flex-end}.wa-justify-content-center{justify-content:center}.wa-justify-content-space-around{justify-content:space-around}.wa-justify-content-space-between{justify-content:space-between}.wa-justify-content-space-evenly{justify-content:space-evenly}}@layer wa-utilities{:where(.wa-flex-wrap,.wa-flex-nowrap,.wa-flex-wrap-reverse){display:flex}.wa-flex-wrap{flex-wrap:wrap}.wa-flex-nowrap{flex-wrap:nowrap}.wa-flex-wrap-reverse{flex-wrap:wrap-reverse}}@layer wa-utilities{.wa-border-radius-s{border-radius:var(--wa-border-radius-s)}.wa-border-radius-m{border-radius:var(--wa-border-radius-m)}.wa-border-radius-l{border-radius:var(--wa-border-radius-l)}.wa-border-radius-pill{border-radius:var(--wa-border-radius-pill)}.wa-border-radius-circle{border-radius:var(--wa-border-radius-circle)}.wa-border-radius-square{border-radius:var(--wa-border-radius-square)}}@layer wa-utilities{:where(.wa-gap-0,.wa-gap-3xs,.wa-gap-2xs,.wa-gap-xs,.wa-gap-s,.wa-gap-m,.wa-gap-l,.wa-gap-xl,.wa-gap-2xl,.wa-gap-3xl,.wa-gap-4xl,.wa-gap-5xl){display:flex}.wa-gap-0{gap:0px}.wa-gap-3xs{gap:var(--wa-space-3xs)}.wa-gap-2xs{gap:var(--wa-space-2xs)}.wa-gap-xs{gap:var(--wa-space-xs)}.wa-gap-s{gap:var(--wa-space-s)}.wa-gap-m{gap:var(--wa-space-m)}.wa-gap-l{gap:var(--wa-space-l)}.wa-gap-xl{gap:var(--wa-space-xl)}.wa-gap-2xl{gap:var(--wa-space-2xl)}.wa-gap-3xl{gap:var(--wa-space-3xl)}.wa-gap-4xl{gap:var(--wa-space-4xl)}.wa-gap-5xl{gap:var(--wa-space-5xl)}}@layer wa-utilities{[class*=wa-body]{font-family:var(--wa-font-family-body);font-weight:var(--wa-font-weight-body);line-height:var(--wa-line-height-normal)}[class*=wa-heading]{font-family:var(--wa-font-family-heading);font-weight:var(--wa-font-weight-heading);line-height:var(--wa-line-height-condensed);text-wrap:balance}[class*=wa-caption]{color:var(--wa-color-text-quiet);font-family:var(--wa-font-family-body);font-weight:var(--wa-font-weight-body);line-height:var(--wa-line-height-condensed)}[class*=wa-longform]{font-family:var(--wa-font-family-longform);font-weight:var(--wa-font-weight-longform);line-height:var(--wa-line-height-normal)}.wa-font-size-3xs,.wa-body-3xs,.wa-heading-3xs,.wa-caption-3xs,.wa-longform-3xs{font-size:var(--wa-font-size-3xs)}.wa-font-size-2xs,.wa-body-2xs,.wa-heading-2xs,.wa-caption-2xs,.wa-longform-2xs{font-size:var(--wa-font-size-2xs)}.wa-font-size-xs,.wa-body-xs,.wa-heading-xs,.wa-caption-xs,.wa-longform-xs{font-size:var(--wa-font-size-xs)}.wa-font-size-s,.wa-body-s,.wa-heading-s,.wa-caption-s,.wa-longform-s{font-size:var(--wa-font-size-s)}.wa-font-size-m,.wa-body-m,.wa-heading-m,.wa-caption-m,.wa-longform-m{font-size:var(--wa-font-size-m)}.wa-font-size-l,.wa-body-l,.wa-heading-l,.wa-caption-l,.wa-longform-l{font-size:var(--wa-font-size-l)}.wa-font-size-xl,.wa-body-xl,.wa-heading-xl,.wa-caption-xl,.wa-longform-xl{font-size:var(--wa-font-size-xl)}.wa-font-size-2xl,.wa-body-2xl,.wa-heading-2xl,.wa-caption-2xl,.wa-longform-2xl{font-size:var(--wa-font-size-2xl)}.wa-font-size-3xl,.wa-body-3xl,.wa-heading-3xl,.wa-caption-3xl,.wa-longform-3xl{font-size:var(--wa-font-size-3xl)}.wa-font-size-4xl,.wa-body-4xl,.wa-heading-4xl,.wa-caption-4xl,.wa-longform-4xl{font-size:var(--wa-font-size-4xl)}.wa-font-size-5xl,.wa-body-5xl,.wa-heading-5xl,.wa-caption-5xl,.wa-longform-5xl{font-size:var(--wa-font-size-5xl)}.wa-font-weight-light{font-weight:var(--wa-font-weight-light)}.wa-font-weight-normal{font-weight:var(--wa-font-weight-normal)}.wa-font-weight-semibold{font-weight:var(--wa-font-weight-semibold)}.wa-font-weight-bold{font-weight:var(--wa-font-weight-bold)}.wa-color-text-normal{color:var(--wa-color-text-normal)}.wa-color-text-quiet{color:var(--wa-color-text-quiet)}.wa-color-text-link{color:var(--wa-color-text-link)}.wa-text-truncate{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.wa-text-nowrap,.wa-text-wrap-nowrap{text-wrap:nowrap}.wa-text-balance,.wa-text-wrap-balance{text-wrap:balance}@supports (text-wrap: pretty){.wa-text-pretty,.wa-text-wrap-pretty{text-wrap:pretty}}.wa-text-uppercase{text-transform:uppercase}.wa-text-lowercase{text-transform:lowercase}.wa-text-capitalize{text-transform:capitalize}.wa-text-start{text-align:start}.wa-text-center{text-align:center}.wa-text-end{text-align:end}.wa-text-justify{text-align:justify}.wa-link{color:var(--wa-color-text-link);text-decoration:var(--wa-link-decoration-default);-webkit-text-decoration:var(--wa-link-decoration-default);@media(hover:hover){&:hover{color:color-mix(in oklab,var(--wa-color-text-link) 100%,var(--wa-color-mix-hover));text-decoration:var(--wa-link-decoration-hover);-webkit-text-decoration:var(--wa-link-decoration-hover)}}}.wa-link-plain{color:var(--wa-color-text-normal);text-decoration:none;@media(hover:hover){&:hover{color:color-mix(in oklab,currentColor,var(--wa-color-mix-hover));text-decoration:none}}}.wa-list-plain:is(ol,ul){list-style:none;padding-inline-start:0;>li{margin-inline-start:0}}.wa-form-control-label{color:var(--wa-form-control-label-color);font-weight:var(--wa-form-control-label-font-weight);line-height:var(--wa-form-control-label-line-height)}.wa-form-control-value{color:var(--wa-form-control-value-color);font-weight:var(--wa-form-control-value-font-weight);line-height:var(--wa-form-control-value-line-height)}.wa-form-control-placeholder{color:var(--wa-form-control-placeholder-color);font-weight:var(--wa-form-control-value-font-weight);line-height:var(--wa-form-control-value-line-height)}.wa-form-control-hint{color:var(--wa-form-control-hint-color);font-weight:var(--wa-form-control-hint-font-weight);font-size:var(--wa-font-size-smaller);line-height:var(--wa-form-control-hint-line-height)}}@layer wa-utilities{:is([class*=wa-cluster],[class*=wa-flank],[class*=wa-frame],[class*=wa-grid],[class*=wa-stack],[class*=wa-split])>:not(:where(dialog,[popover])){margin-block:0;margin-inline:0}:where([class*=wa-cluster],[class*=wa-flank],[class*=wa-frame],[class*=wa-grid],[class*=wa-stack],[class*=wa-split]){gap:var(--wa-space-m)}[class*=wa-cluster]{display:flex}:where([class*=wa-cluster]){align-items:center;justify-content:flex-start;flex-wrap:wrap}[class*=wa-flank]{display:flex;--content-percentage: initial;--flank-size: initial}[class*=wa-flank]:not([class*=":end"])>:first-child,[class*=wa-flank][class*=":start"]>:first-child{flex-basis:var(--flank-size, auto);flex-grow:1}[class*=wa-flank]:not([class*=":end"])>:last-child,[class*=wa-flank][class*=":start"]>:last-child{flex-basis:0;flex-grow:999;min-inline-size:var(--content-percentage, 50%)}[class*=wa-flank][class*=":end"]>:last-child{flex-basis:var(--flank-size, auto);flex-grow:1}[class*=wa-flank][class*=":end"]>:first-child{flex-basis:0;flex-grow:999;min-inline-size:var(--content-percentage, 50%)}:where([class*=wa-flank]){align-items:center;flex-wrap:wrap}[class*=wa-frame]{display:flex;aspect-ratio:1 / 1;overflow:hidden}[class*=wa-frame]>img,[class*=wa-frame]>video{block-size:100%;inline-size:100%;object-fit:cover}[class*=wa-frame][class*=":square"]{aspect-ratio:1 / 1}[class*=wa-frame][class*=":landscape"]{aspect-ratio:16 / 9}[class*=wa-frame][class*=":portrait"]{aspect-ratio:9 / 16}:where([class*=wa-frame]){align-items:center;justify-content:center}[class*=wa-grid]{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(var(--min-column-size, 20ch),100%),1fr));--min-column-size: initial}.wa-span-grid{grid-column:1 / -1}[class*=wa-split]{display:flex}[class*=wa-split],[class*=wa-split][class*=":row"]{flex-direction:row;block-size:auto;inline-size:100%}[class*=wa-split]:not([class*=":column"])>:first-child{flex:0 1 auto}[class*=wa-split][class*=":column"]{flex-direction:column;block-size:auto;inline-size:auto;align-self:stretch}:where([class*=wa-split]){align-items:center;justify-content:space-between;flex-wrap:wrap}[class*=wa-stack]{display:flex;flex-direction:column}:where([class*=wa-stack]){align-items:stretch;justify-content:flex-start}}@layer wa-utilities{@scope(.wa-prose)to (.wa-not-prose){:where(:scope){--wa-prose-rhythm-scale: 1;--wa-prose-rhythm-2xs: calc(.25em * var(--wa-space-scale) * var(--wa-prose-rhythm-scale));--wa-prose-rhythm-xs: calc(.5em * var(--wa-space-scale) * var(--wa-prose-rhythm-scale));--wa-prose-rhythm-s: calc(.75em * var(--wa-space-scale) * var(--wa-prose-rhythm-scale));--wa-prose-rhythm-m: calc(1em * var(--wa-space-scale) * var(--wa-prose-rhythm-scale));--wa-prose-rhythm-l: calc(1.5em * var(--wa-space-scale) * var(--wa-prose-rhythm-scale));--wa-prose-rhythm-xl: calc(2em * var(--wa-space-scale) * var(--wa-prose-rhythm-scale));--wa-prose-rhythm-2xl: calc(2.5em * var(--wa-space-scale) * var(--wa-prose-rhythm-scale));--wa-prose-rhythm-3xl: calc(3em * var(--wa-space-scale) * var(--wa-prose-rhythm-scale));--wa-prose-line-length: 65ch;max-inline-size:var(--wa-prose-line-length);font-variant-numeric:oldstyle-nums proportional-nums;hanging-punctuation:first last allow-end;:where(h1){font-size:2.5625em}:where(h2){font-size:2em}:where(h3){font-size:1.5625em}:where(h4){font-size:1.25em}:where(h5){font-size:1em}:where(h6){font-size:.75em}:where(h1,h2){letter-spacing:-.01em}:where(h1):has(+*){margin-block-end:var(--wa-prose-rhythm-s)}& *+:where(h2){margin-block-start:var(--wa-prose-rhythm-2xl)}:where(h2):has(+*){margin-block-end:var(--wa-prose-rhythm-s)}& *+:where(h3){margin-block-start:var(--wa-prose-rhythm-xl)}:where(h3):has(+*){margin-block-end:var(--wa-prose-rhythm-s)}:where(h4,h5,h6):has(+*){margin-block-end:var(--wa-prose-rhythm-xs)}:where(h1+h2,h1+h3,h2+h3,h2+h4,h3+h4,h4+h5,h5+h6){margin-block-start:var(--wa-prose-rhythm-m)}:where(p,ul,ol,dl):has(+*){margin-block-end:var(--wa-prose-rhythm-l)}:where(ul,ol)>:where(li):has(+li){margin-block-end:var(--wa-prose-rhythm-2xs)}:where(dd):has(+*){margin-block-end:var(--wa-prose-rhythm-s)}:where(figcaption){margin-block-start:var(--wa-prose-rhythm-xs)}:where(code,pre){overflow-wrap:anywhere}:where(hr){margin-block:var(--wa-prose-rhythm-3xl)}:where(hr+:is(h1,h2,h3,h4,h5,h6)){margin-block-start:0}:where(pre,figure,table,blockquote,wa-callout,details):has(+*){margin-block-end:var(--wa-prose-rhythm-xl)}:where(:not(h1,h2,h3,h4,h5,h6)+:is(pre,figure,table,blockquote,wa-callout,details)){margin-block-start:var(--wa-prose-rhythm-xl)}:where(:is(h1,h2,h3,h4,h5,h6)+:is(pre,figure,table,blockquote,wa-callout,details)){margin-block-start:var(--wa-prose-rhythm-m)}}}}@layer wa-utilities{.wa-size-xs{font-size:var(--wa-font-size-xs)}.wa-size-s{font-size:var(--wa-font-size-s)}.wa-size-m{font-size:var(--wa-font-size-m)}.wa-size-l{font-size:var(--wa-font-size-l)}.wa-size-xl{font-size:var(--wa-font-size-xl)}}@layer wa-utilities{:where(:root),.wa-neutral,.wa-invert{--wa-color-fill-loud: var(--wa-color-neutral-fill-loud);--wa-color-fill-normal: var(--wa-color-neutral-fill-normal);--wa-color-fill-quiet: var(--wa-color-neutral-fill-quiet);--wa-color-border-loud: var(--wa-color-neutral-border-loud);--wa-color-border-normal: var(--wa-color-neutral-border-normal);--wa-color-border-quiet: var(--wa-color-neutral-border-quiet);--wa-color-on-loud: var(--wa-color-neutral-on-loud);--wa-color-on-normal: var(--wa-color-neutral-on-normal);--wa-color-on-quiet: var(--wa-color-neutral-on-quiet)}.wa-brand{--wa-color-fill-loud: var(--wa-color-brand-fill-loud);--wa-color-fill-normal: var(--wa-color-brand-fill-normal);--wa-color-fill-quiet: var(--wa-color-brand-fill-quiet);--wa-color-border-loud: var(--wa-color-brand-border-loud);--wa-color-border-normal: var(--wa-color-brand-border-normal);--wa-color-border-quiet: var(--wa-color-brand-border-quiet);--wa-color-on-loud: var(--wa-color-brand-on-loud);--wa-color-on-normal: var(--wa-color-brand-on-normal);--wa-color-on-quiet: var(--wa-color-brand-on-quiet)}.wa-success{--wa-color-fill-loud: var(--wa-color-success-fill-loud);--wa-color-fill-normal: var(--wa-color-success-fill-normal);--wa-color-fill-quiet: var(--wa-color-success-fill-quiet);--wa-color-border-loud: var(--wa-color-success-border-loud);--wa-color-border-normal: var(--wa-color-success-border-normal);--wa-color-border-quiet: var(--wa-color-success-border-quiet);--wa-color-on-loud: var(--wa-color-success-on-loud);--wa-color-on-normal: var(--wa-color-success-on-normal);--wa-color-on-quiet: var(--wa-color-success-on-quiet)}.wa-warning{--wa-color-fill-loud: var(--wa-color-warning-fill-loud);--wa-color-fill-normal: var(--wa-color-warning-fill-normal);--wa-color-fill-quiet: var(--wa-color-warning-fill-quiet);--wa-color-border-loud: var(--wa-color-warning-border-loud);--wa-color-border-normal: var(--wa-color-warning-border-normal);--wa-color-border-quiet: var(--wa-color-warning-border-quiet);--wa-color-on-loud: var(--wa-color-warning-on-loud);--wa-color-on-normal: var(--wa-color-warning-on-normal);--wa-color-on-quiet: var(--wa-color-warning-on-quiet)}.wa-danger{--wa-color-fill-loud: var(--wa-color-danger-fill-loud);--wa-color-fill-normal: var(--wa-color-danger-fill-normal);--wa-color-fill-quiet: var(--wa-color-danger-fill-quiet);--wa-color-border-loud: var(--wa-color-danger-border-loud);--wa-color-border-normal: var(--wa-color-danger-border-normal);--wa-color-border-quiet: var(--wa-color-danger-border-quiet);--wa-color-on-loud: var(--wa-color-danger-on-loud);--wa-color-on-normal: var(--wa-color-danger-on-normal);--wa-color-on-quiet: var(--wa-color-danger-on-quiet)}}:host{display:block}:host([hidden]){display:none}h1{font-size:var(--wa-font-size-xl)}.narrow{max-width:46rem}.muted{color:var(--wa-color-text-quiet)}.tile{min-width:12rem}.center{display:grid;min-height:100vh;place-items:center}.card{width:min(26rem,94vw)}td.end,th.end{text-align:end}dl{display:grid;grid-template-columns:max-content 1fr;gap:var(--wa-space-s) var(--wa-space-l)}dt{font-weight:var(--wa-font-weight-semibold)}dd{margin:0;overflow-wrap:anywhere}wa-breadcrumb{margin-block-end:var(--wa-space-l)}wa-details{margin-block-start:var(--wa-space-l)}header a{color:inherit}wa-page::part(header){border-block-end:1px solid var(--wa-color-surface-border)}
`;var dc=Eo(gn),X=class extends Dt{static styles=dc};var sa=new Set,Re=null,la=()=>location.pathname;function ca(t){return sa.add(t),()=>sa.delete(t)}function vn(t){return Re=t,()=>{Re===t&&(Re=null)}}var na=()=>sa.forEach(t=>t(la()));async function ot(t){if(Re&&!await Re()){na();return}history.pushState(null,"",t),scrollTo(0,0),na()}var yn=location.pathname;ca(t=>{yn=t});addEventListener("popstate",async()=>{let t=location.pathname;if(Re){if(history.pushState(null,"",yn),!await Re())return;history.replaceState(null,"",t)}na()});function xn(t){let e=t.composedPath().find(o=>o.localName==="a"&&o.getAttribute?.("href")?.startsWith("/"));!e||e.pathname==="/signout"||t.defaultPrevented||t.ctrlKey||t.metaKey||(t.preventDefault(),ot(e.pathname))}var Cn="/settings/authentication",da=class extends X{static properties={provider:{},item:{},people:{}};async connectedCallback(){super.connectedCallback();let[{items:e},{people:o}]=await Promise.all([kt("providers"),kt("catalog")]);this.people=new Map(o),this.item=e.find(r=>r.id===this.provider),this.item||ot(Cn)}render(){let{item:e}=this;return e?p`
      <div class="wa-split">
        <h1>Connect Wise Configuration Details</h1>
        <wa-button appearance="outlined" @click=${()=>ot(`${Cn}/${e.id}/edit`)}>
          <wa-icon slot="start" name="pen"></wa-icon>Edit
        </wa-button>
      </div>
      <wa-card class="narrow">
        <dl>
          <dt>Display Name</dt><dd>${e.display_name}</dd>
          <dt>Description</dt><dd>${e.description||"\u2014"}</dd>
          <dt>Redirect URI</dt><dd>${e.redirect_uri} <wa-copy-button .value=${e.redirect_uri}></wa-copy-button></dd>
          <dt>Client ID</dt><dd>${e.client_id}</dd>
          <dt>Authority URL</dt><dd>${e.authority_url}</dd>
          <dt>Response Type</dt><dd>${e.response_type}</dd>
        </dl>
        <wa-details summary=${`Users List (${e.users.length})`}>
          <div class="wa-cluster wa-gap-2xs">
            ${e.users.map(o=>p`<wa-tag size="s">${this.people.get(o)??o}</wa-tag>`)}
          </div>
        </wa-details>
      </wa-card>`:p`<wa-skeleton effect="sheen" style="height: 16rem"></wa-skeleton>`}};customElements.define("cw-provider-details",da);function yo(t,e,o="success"){let r=o==="success"?"circle-check":"circle-exclamation";t.dispatchEvent(new CustomEvent("cw-say",{detail:[e,{variant:o,icon:r}],bubbles:!0,composed:!0}))}var kn=(t,e,o)=>{let r=new Map;for(let a=e;a<=o;a++)r.set(t[a],a);return r},zn=Bt(class extends bt{constructor(t){if(super(t),t.type!==st.CHILD)throw Error("repeat() can only be used in text expressions")}dt(t,e,o){let r;o===void 0?o=e:e!==void 0&&(r=e);let a=[],s=[],n=0;for(let c of t)a[n]=r?r(c,n):n,s[n]=o(c,n),n++;return{values:s,keys:a}}render(t,e,o){return this.dt(t,e,o).values}update(t,[e,o,r]){let a=Ai(t),{values:s,keys:n}=this.dt(e,o,r);if(!Array.isArray(a))return this.ut=n,s;let c=this.ut??=[],d=[],h,u,m=0,w=a.length-1,f=0,g=s.length-1;for(;m<=w&&f<=g;)if(a[m]===null)m++;else if(a[w]===null)w--;else if(c[m]===n[f])d[f]=ae(a[m],s[f]),m++,f++;else if(c[w]===n[g])d[g]=ae(a[w],s[g]),w--,g--;else if(c[m]===n[g])d[g]=ae(a[m],s[g]),qe(t,d[g+1],a[m]),m++,g--;else if(c[w]===n[f])d[f]=ae(a[w],s[f]),qe(t,a[m],a[w]),w--,f++;else if(h===void 0&&(h=kn(n,f,g),u=kn(c,m,w)),h.has(c[m]))if(h.has(c[w])){let z=u.get(n[f]),T=z!==void 0?a[z]:null;if(T===null){let A=qe(t,a[m]);ae(A,s[f]),d[f]=A}else d[f]=ae(T,s[f]),qe(t,a[m],T),a[z]=null;f++}else Mo(a[w]),w--;else Mo(a[m]),m++;for(;f<=g;){let z=qe(t,d[g+1]);ae(z,s[f]),d[f++]=z}for(;m<=w;){let z=a[m++];z!==null&&Mo(z)}return this.ut=n,Fo(t,d),G}});var pa=10,ha=class extends X{static properties={people:{},chosen:{},search:{},page:{type:Number}};constructor(){super(),this.search="",this.page=1}get found(){let e=this.search.trim().toLowerCase();return this.people.filter(o=>o.join(" ").toLowerCase().includes(e))}row([e,o]){return p`
      <tr>
        <td>
          <wa-checkbox .checked=${this.chosen.includes(e)} @change=${({target:r})=>this.choose([e],r.checked)}>
            ${o}
          </wa-checkbox>
        </td>
        <td>${e}</td>
      </tr>`}render(){let{found:e}=this,o=e.filter(([a])=>this.chosen.includes(a)).length,r=e.slice((this.page-1)*pa,this.page*pa);return p`
      <div class="wa-stack">
        <wa-input
          label="Search users"
          type="search"
          with-clear
          .value=${this.search}
          @input=${({target:a})=>{this.search=a.value,this.page=1}}
        >
          <wa-icon slot="start" name="magnifying-glass"></wa-icon>
        </wa-input>
        <div class="wa-split">
          <wa-checkbox
            .checked=${e.length>0&&o===e.length}
            .indeterminate=${o>0&&o<e.length}
            @change=${({target:a})=>this.choose(e.map(([s])=>s),a.checked)}
          >Select All</wa-checkbox>
          <wa-badge variant="neutral">${this.chosen.length} selected</wa-badge>
        </div>
        ${e.length?p`
          <table class="wa-hover-rows">
            <thead><tr><th>Name</th><th>Email address</th></tr></thead>
            <tbody>${zn(r,([a])=>a,a=>this.row(a))}</tbody>
          </table>
          <wa-pagination
            label="Users"
            page=${this.page}
            page-size=${pa}
            total=${e.length}
            with-summary
            @wa-page-change=${({detail:a})=>{this.page=a.page}}
          ></wa-pagination>`:L}
        ${e.length?L:p`<wa-callout variant="neutral">Nobody matches “${this.search}”.</wa-callout>`}
      </div>`}choose(e,o){let r=this.chosen.filter(s=>!e.includes(s)),a=o?[...r,...e]:r;this.dispatchEvent(new CustomEvent("cw-chosen",{detail:a}))}};customElements.define("cw-users",ha);var ua="/settings/authentication",pc={display_name:"People see this name on the sign-in page",client_id:"The identifier that the provider gave to ConnectWise Home",authority_url:"The address of the provider, also called issuer"},ma=class extends X{static properties={provider:{},item:{},offered:{},problems:{},tab:{},busy:{type:Boolean},asking:{type:Boolean}};constructor(){super(),this.problems={},this.tab="provider",this.busy=!1,this.asking=!1,this.unload=e=>{this.dirty&&e.preventDefault()}}get dirty(){return this.item!==void 0&&JSON.stringify(this.item)!==this.before}async connectedCallback(){super.connectedCallback(),addEventListener("beforeunload",this.unload),this.free=vn(()=>this.mayLeave());let[e,o]=await Promise.all([this.provider?kt("providers").then(({items:s})=>s.find(n=>n.id===this.provider)):kt("draft"),kt("catalog")]);if(!e){ot(ua);return}let{ok:r,...a}=e;this.before=JSON.stringify(a),this.offered=o,this.item=a}disconnectedCallback(){super.disconnectedCallback(),removeEventListener("beforeunload",this.unload),this.free()}mayLeave(){return this.dirty?(this.asking=!0,new Promise(e=>{this.answer=e})):!0}set(e,o){this.item={...this.item,[e]:o},this.problems[e]&&(this.problems={...this.problems,[e]:void 0})}input(e,o,r={}){return p`
      <wa-input
        id=${e}
        label=${o}
        type=${r.type??"text"}
        hint=${this.problems[e]??pc[e]??""}
        placeholder=${r.placeholder??""}
        ?required=${r.required}
        .value=${this.item[e]}
        @input=${({target:a})=>{a.setCustomValidity(""),this.set(e,a.value)}}
      ></wa-input>`}settings(){let{item:e}=this;return p`
      <div class="wa-stack wa-gap-l">
        <wa-input id="redirect_uri" label="Redirect URI" hint="Register this address with the provider" .value=${e.redirect_uri} readonly>
          <wa-copy-button slot="end" .value=${e.redirect_uri}></wa-copy-button>
        </wa-input>
        ${this.input("display_name","Display Name",{required:!0})}
        <wa-textarea
          label="Description"
          rows="2"
          .value=${e.description}
          @input=${({target:o})=>this.set("description",o.value)}
        ></wa-textarea>
        ${this.input("client_id","Client ID",{required:!0})}
        ${this.input("authority_url","Authority URL",{required:!0,type:"url",placeholder:"https://"})}
        <wa-select label="Response Type" .value=${e.response_type} @change=${({target:o})=>this.set("response_type",o.value)}>
          ${this.offered.responses.map(o=>p`<wa-option value=${o}>${o}</wa-option>`)}
        </wa-select>
      </div>`}question(){return p`
      <wa-dialog label="Unsaved changes" ?open=${this.asking} @wa-after-hide=${()=>this.left(!1)}>
        What you entered is lost when you leave this page.
        <wa-button slot="footer" appearance="plain" @click=${()=>this.left(!1)}>Stay</wa-button>
        <wa-button slot="footer" variant="danger" @click=${()=>this.left(!0)}>Leave</wa-button>
      </wa-dialog>`}render(){let e=this.provider?"Edit Login Provider":"Add Login Provider";return this.item?p`
      <h1>${e}</h1>
      <form class="wa-stack narrow" novalidate @submit=${this.save}>
        <wa-tab-group active=${this.tab} @wa-tab-show=${({detail:o})=>{this.tab=o.name}}>
          <wa-tab panel="provider">Provider Settings</wa-tab>
          <wa-tab panel="users">Users List</wa-tab>
          <wa-tab-panel name="provider">${this.settings()}</wa-tab-panel>
          <wa-tab-panel name="users">
            <cw-users
              .people=${this.offered.people}
              .chosen=${this.item.users}
              @cw-chosen=${({detail:o})=>this.set("users",o)}
            ></cw-users>
          </wa-tab-panel>
        </wa-tab-group>
        <div class="wa-cluster">
          <wa-button type="submit" variant="brand" ?loading=${this.busy}>Save</wa-button>
          <wa-button appearance="plain" @click=${()=>ot(ua)}>Cancel</wa-button>
          ${this.dirty?p`<wa-badge variant="warning">Not saved yet</wa-badge>`:L}
        </div>
      </form>
      ${this.question()}`:p`<h1>${e}</h1><wa-skeleton effect="sheen" style="height: 20rem"></wa-skeleton>`}left(e){this.asking=!1,this.answer?.(e),this.answer=void 0}async report(){let e=[...this.renderRoot.querySelectorAll("wa-input")];e.forEach(r=>r.setCustomValidity(this.problems[r.id]??""));let o=e.find(r=>!r.checkValidity());return o?(this.tab="provider",await this.updateComplete,await new Promise(r=>{setTimeout(r,250)}),o.reportValidity(),!0):!1}async save(e){if(e.preventDefault(),await this.report())return;this.busy=!0;let o=this.provider?await fn(`providers/${this.provider}`,this.item):await vo("providers",this.item);if(this.busy=!1,o.ok){this.before=JSON.stringify(this.item),yo(this,`${o.display_name} was saved`),ot(`${ua}/${o.id}`);return}this.problems=o.problems??{},yo(this,"Some of the settings need your attention","danger"),await this.report()}};customElements.define("cw-provider-form",ma);var ur="/settings/authentication",fa=class extends X{static properties={at:{},trail:{}};header(){return p`
      <header slot="header" class="wa-split">
        <a href="/" class="wa-cluster wa-gap-xs wa-heading-m" style="text-decoration: none">
          <wa-icon name="cubes"></wa-icon> ConnectWise Home
        </a>
        <div class="wa-cluster wa-gap-xs">
          <wa-button appearance="plain"><wa-icon name="bell" label="Notifications"></wa-icon></wa-button>
          ${Ct.administrator?p`
            <wa-button id="settings" appearance="plain" @click=${()=>ot("/settings")}>
              <wa-icon name="users-gear" label="Settings"></wa-icon>
            </wa-button>
            <wa-tooltip for="settings">User &amp; Applications Settings</wa-tooltip>`:L}
          <wa-dropdown placement="bottom-end" @wa-select=${({detail:e})=>this.chosen(e.item.value)}>
            <wa-button slot="trigger" appearance="plain" with-caret>
              <wa-avatar label=${Ct.name} initials=${Ct.name.split(" ").map(e=>e[0]).join("")} style="--size: 2rem"></wa-avatar>
            </wa-button>
            <h3>${Ct.name}</h3>
            <wa-dropdown-item value="/">Home</wa-dropdown-item>
            <wa-divider></wa-divider>
            <wa-dropdown-item value="/signout">Sign out</wa-dropdown-item>
          </wa-dropdown>
        </div>
      </header>`}leaf(e,o){return p`<wa-tree-item data-to=${e} ?selected=${this.at===e}>${o}</wa-tree-item>`}navigation(){return p`
      <nav slot="navigation" aria-label="Settings">
        <wa-tree selection="leaf" @wa-selection-change=${this.moved}>
          ${this.leaf("/settings","Overview")}
          ${this.leaf("/settings/users","Users")}
          ${this.leaf("/settings/applications","Applications")}
          <wa-tree-item ?expanded=${this.at.startsWith(ur)}>
            Authentication
            ${this.leaf(ur,"Login Providers")}
            <wa-tree-item ?expanded=${this.at===`${ur}/add`}>
              Add Provider
              ${this.leaf(`${ur}/add`,"Add Login Provider")}
              <wa-tree-item disabled>Add Directory Provider</wa-tree-item>
            </wa-tree-item>
          </wa-tree-item>
        </wa-tree>
      </nav>`}render(){let e=this.at.startsWith("/settings");return p`
      <wa-page style=${e?"--menu-width: 17rem":""}>
        ${this.header()}
        ${e?this.navigation():L}
        <main>
          ${this.trail.length?p`
            <wa-breadcrumb>
              ${this.trail.map(({title:o,to:r})=>p`
                <wa-breadcrumb-item href=${C(r)}>${o}</wa-breadcrumb-item>`)}
            </wa-breadcrumb>`:L}
          <slot></slot>
        </main>
      </wa-page>`}chosen(e){e==="/signout"?location.assign(e):ot(e)}moved({detail:e}){let o=e.selection[0]?.dataset.to;o&&o!==this.at&&ot(o)}};customElements.define("cw-frame",fa);var Sn=[["headset","Service Desk","Tickets, time and projects"],["network","Remote Monitoring","Devices, patches and alerts"],["key","Cybersecurity","Detection and response"]],wa=class extends X{render(){return p`
      <h1>Welcome back, ${Ct.name.split(" ")[0]}</h1>
      <p class="muted">You are signed in as ${Ct.email}.</p>
      <div class="wa-grid">
        ${Sn.map(([e,o,r])=>p`
          <wa-card class="tile">
            <div class="wa-stack wa-gap-xs">
              <wa-icon name=${e} style="font-size: 2rem"></wa-icon>
              <strong>${o}</strong>
              <span class="muted">${r}</span>
            </div>
          </wa-card>`)}
      </div>`}};customElements.define("cw-start",wa);var ba=class extends X{render(){return p`
      <h1>User &amp; Applications Settings</h1>
      <div class="wa-grid">
        ${[["/settings/users","Users","Everybody who has an account here"],["/settings/applications","Applications","What your account includes"],["/settings/authentication","Login Providers","How people sign in"]].map(([o,r,a])=>p`
          <wa-card class="tile">
            <h3 slot="header">${r}</h3>
            ${a}
            <wa-button slot="footer" appearance="outlined" @click=${()=>ot(o)}>Open</wa-button>
          </wa-card>`)}
      </div>`}};customElements.define("cw-overview",ba);var ga=class extends X{static properties={people:{}};async connectedCallback(){super.connectedCallback(),this.people=(await kt("catalog")).people}render(){return this.people?p`
      <h1>Users</h1>
      <table class="wa-zebra-rows">
        <thead><tr><th>Name</th><th>Email address</th></tr></thead>
        <tbody>${this.people.map(([e,o])=>p`<tr><td>${o}</td><td>${e}</td></tr>`)}</tbody>
      </table>`:p`<h1>Users</h1><wa-skeleton effect="sheen" style="height: 12rem"></wa-skeleton>`}};customElements.define("cw-people",ga);var va=class extends X{render(){return p`
      <h1>Applications</h1>
      <div class="wa-stack narrow">
        ${Sn.map(([e,o,r])=>p`
          <wa-card orientation="horizontal">
            <div class="wa-split">
              <span class="wa-cluster"><wa-icon name=${e}></wa-icon><strong>${o}</strong> ${r}</span>
              <wa-badge variant="success">Active</wa-badge>
            </div>
          </wa-card>`)}
      </div>`}};customElements.define("cw-applications",va);var ya=class extends X{render(){return p`<wa-callout variant="warning">There is nothing here. <a href="/">Back to the start</a></wa-callout>`}};customElements.define("cw-missing",ya);var xa="/settings/authentication",Ca=class extends X{static properties={items:{},doomed:{}};connectedCallback(){super.connectedCallback(),this.load()}async load(){this.items=(await kt("providers")).items}row(e){return p`
      <tr>
        <td>${e.display_name}</td>
        <td>${e.authority_url}</td>
        <td><wa-badge variant="neutral">${e.users.length}</wa-badge></td>
        <td class="end">
          <wa-dropdown placement="bottom-end" @wa-select=${({detail:o})=>this.act(o.item.value,e)}>
            <wa-button slot="trigger" appearance="plain" size="s">
              <wa-icon name="ellipsis" label="Actions"></wa-icon>
            </wa-button>
            <wa-dropdown-item value="view">View details</wa-dropdown-item>
            <wa-dropdown-item value="edit">Edit</wa-dropdown-item>
            <wa-divider></wa-divider>
            <wa-dropdown-item value="delete" variant="danger">Delete…</wa-dropdown-item>
          </wa-dropdown>
        </td>
      </tr>`}render(){return p`
      <h1>Login Providers</h1>
      ${this.items===void 0?p`<wa-skeleton effect="sheen" style="height: 8rem"></wa-skeleton>`:L}
      ${this.items?.length===0?p`
        <wa-callout variant="neutral">
          <strong>No login providers yet</strong><br>
          People sign in with their ConnectWise password until you add one.
          <p><wa-button variant="brand" @click=${()=>ot(`${xa}/add`)}>Add Login Provider</wa-button></p>
        </wa-callout>`:L}
      ${this.items?.length?p`
        <table class="wa-hover-rows">
          <thead><tr><th>Display Name</th><th>Authority URL</th><th>Users</th><th class="end">Actions</th></tr></thead>
          <tbody>${this.items.map(e=>this.row(e))}</tbody>
        </table>`:L}
      <wa-dialog
        label=${`Delete ${this.doomed?.display_name??""}?`}
        ?open=${!!this.doomed}
        @wa-after-hide=${()=>{this.doomed=void 0}}
      >
        People who sign in with this provider will need a password again.
        <wa-button slot="footer" appearance="plain" data-dialog="close">Cancel</wa-button>
        <wa-button slot="footer" variant="danger" @click=${this.drop}>Delete provider</wa-button>
      </wa-dialog>`}act(e,o){e==="view"&&ot(`${xa}/${o.id}`),e==="edit"&&ot(`${xa}/${o.id}/edit`),e==="delete"&&(this.doomed=o)}async drop(){let{id:e,display_name:o}=this.doomed;await wn(`providers/${e}`),this.renderRoot.querySelector("wa-dialog").open=!1,yo(this,`${o} was deleted`),await this.load()}};customElements.define("cw-providers",Ca);var ka=class extends X{static properties={step:{},email:{},problem:{},busy:{type:Boolean}};constructor(){super(),this.step="start",this.email="",this.problem="",this.busy=!1}start(){return p`
      <div class="wa-stack wa-align-items-center">
        <wa-icon name="cubes" style="font-size: 3rem"></wa-icon>
        <h1>ConnectWise Home</h1>
        <p class="muted">One place for everything that runs your business.</p>
        <wa-button variant="brand" size="l" @click=${()=>{this.step="email"}}>Sign in with ConnectWise</wa-button>
      </div>`}form(){let e=this.step==="email";return p`
      <form class="wa-stack" @submit=${e?this.route:this.enter}>
        <h1>Sign in</h1>
        ${this.problem?p`
          <wa-callout variant="danger">
            <wa-icon slot="icon" name="circle-exclamation"></wa-icon>${this.problem}
          </wa-callout>`:L}
        <wa-input
          label="Email address"
          type="email"
          name="email"
          autocomplete="username"
          required
          autofocus
          ?readonly=${!e}
          .value=${this.email}
          @input=${({target:o})=>{this.email=o.value}}
        ></wa-input>
        ${e?L:p`
          <wa-input label="Password" type="password" name="password" autocomplete="current-password" password-toggle required></wa-input>`}
        <div class="wa-split">
          <wa-button appearance="plain" @click=${this.back}>Back</wa-button>
          <wa-button type="submit" variant="brand" ?loading=${this.busy}>${e?"Next":"Sign in"}</wa-button>
        </div>
      </form>`}render(){return p`
      <div class="center">
        <wa-card class="card">${this.step==="start"?this.start():this.form()}</wa-card>
      </div>`}updated(e){if(e.has("step")&&this.step==="password"){let o=this.renderRoot.querySelector("wa-input[name=password]");o.updateComplete.then(()=>o.focus())}}back(){this.step=this.step==="password"?"email":"start",this.problem=""}async route(e){e.preventDefault(),this.busy=!0;let{go:o}=await vo("route",{email:this.email});if(o){location.assign(o);return}this.busy=!1,this.step="password"}async enter(e){e.preventDefault(),this.busy=!0;let o=this.renderRoot.querySelector("wa-input[name=password]").value,{go:r,problem:a}=await vo("password",{email:this.email,password:o});this.busy=!1,r?location.assign(r):this.problem=a}};customElements.define("cw-signin",ka);var xo="/settings/authentication",mr={title:"Login Providers",to:xo},De={title:"User & Applications Settings",to:"/settings"};function hc(t){let[,,,e,o]=t.split("/");return t==="/"?[p`<cw-start></cw-start>`,[]]:t==="/settings"?[p`<cw-overview></cw-overview>`,[De]]:t==="/settings/users"?[p`<cw-people></cw-people>`,[De,{title:"Users"}]]:t==="/settings/applications"?[p`<cw-applications></cw-applications>`,[De,{title:"Applications"}]]:t===xo?[p`<cw-providers></cw-providers>`,[De,mr]]:t===`${xo}/add`?[p`<cw-provider-form></cw-provider-form>`,[De,mr,{title:"Add Login Provider"}]]:t.startsWith(`${xo}/`)&&o==="edit"?[p`<cw-provider-form .provider=${e}></cw-provider-form>`,[De,mr,{title:"Edit"}]]:t.startsWith(`${xo}/`)?[p`<cw-provider-details .provider=${e}></cw-provider-details>`,[De,mr,{title:"Details"}]]:[p`<cw-missing></cw-missing>`,[]]}var za=class extends X{static properties={at:{},ready:{type:Boolean}};constructor(){super(),this.at=la(),this.ready=!1,ca(e=>{this.at=e}),this.addEventListener("click",xn),this.addEventListener("cw-say",({detail:e})=>{let[o,r]=e;this.renderRoot.querySelector("wa-toast").create(o,r)})}async connectedCallback(){super.connectedCallback(),this.at!=="/signin"&&(await bn(),!Ct.administrator&&this.at!=="/"&&(history.replaceState(null,"","/"),this.at="/")),this.ready=!0}render(){if(this.at==="/signin")return p`<cw-signin></cw-signin>`;if(!this.ready)return p`<div class="center"><wa-spinner style="font-size: 3rem"></wa-spinner></div>`;let[e,o]=hc(this.at);return p`
      <cw-frame .at=${this.at} .trail=${o}>${e}</cw-frame>
      <wa-toast placement="bottom-end"></wa-toast>`}};customElements.define("cw-app",za);})();
