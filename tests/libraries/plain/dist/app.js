(()=>{var G=Object.defineProperty;var d=(e,t)=>{for(var o in t)G(e,o,{get:t[o],enumerable:!0})};var z=new URLSearchParams(window.location.search),q=z.get("row"),p=e=>{window.state=e},A=async()=>(await fetch("save",{method:"POST"})).ok,$=["None","RS256","ES256","PS256"],b=["code","id_token","code id_token","token"],M=Array.from({length:300},(e,t)=>`Certificate ${t+1}`),I=["Calendar","Invoices","Payroll","Tickets"],P=["Authorization Code","Client Credentials","Implicit","Refresh Token"],H=["None","Plain","S256"],m=["ann@example.com","bob@example.com","eve@example.com"],f="8d1c5a0e-6f3b-4c7e-9a51-2f4be0c7d913",h={"Your unique identifier":["sub"],"Email address":["email","email_verified"]},R={Security:["Applications","Authorization"],Resources:["Provisioners"],Members:["Users"]},O=(e,t,o,a)=>Array.from({length:e},(n,l)=>l===o?a:`${t} ${l+1}`),v=O(60,"Application",24,"ConnectWise Home"),N=O(200,"Template",150,"ConnectWise Home");var g={};d(g,{number:()=>W,optional:()=>K,readonly:()=>V,secret:()=>F,text:()=>_,textarea:()=>B});function i(e){let t=e;return p(t),{get value(){return t},set value(o){t=o,p(t)}}}function u(e,t,o){let a=i(t);e.innerHTML=o,e.addEventListener("input",n=>{a.value=n.target.value})}function _(e){u(e,"Old name",`
    <label>
      Application Name (required)
      <small>Shown to users in the portal</small>
      <input name="name" value="Old name" required>
    </label>`)}function K(e){u(e,"",`
    <p><label for="description">Application Description <i>\u2013 optional</i></label></p>
    <p><input id="description" name="description" size="40"></p>`)}function B(e){u(e,"One",`
    <p><label for="description">Description:</label></p>
    <textarea id="description" name="description" rows="4" cols="40">One</textarea>`)}function W(e){u(e,"",`
    <label for="age">Max Authentication Age</label>
    <input type="number" id="age" name="age" min="0"> seconds`)}function F(e){let t=i("");e.innerHTML=`
    <form>
      <p><label for="password">Password</label> <input type="password" id="password" autocomplete="new-password"></p>
      <p><input type="checkbox" id="shown"> <label for="shown">Show password</label></p>
    </form>`;let o=e.querySelector("#password");o.addEventListener("input",()=>{t.value=o.value}),e.querySelector("#shown").addEventListener("change",a=>{o.type=a.target.checked?"text":"password"})}function V(e){e.innerHTML=`
    <dl>
      <dt>Client ID</dt>
      <dd><code>${f}</code> <button type="button">Copy</button></dd>
    </dl>`,e.querySelector("button").addEventListener("click",()=>navigator.clipboard.writeText(f))}var S={};d(S,{combobox:()=>Z,multi:()=>Q,radio:()=>X,select:()=>Y,virtual:()=>J});var y=(e,t)=>e.map(o=>`
  <option${t.includes(o)?" selected":""}>${o}</option>`).join("");function x(e,t,o){let a=i(t);e.innerHTML=o,e.addEventListener("change",n=>{a.value=n.target.value})}function Y(e){x(e,"ES256",`
    <label for="algorithm">ID Token Signing Algorithm</label>
    <select id="algorithm" name="algorithm">${y($,["ES256"])}</select>`)}function Z(e){let t=i("code");e.innerHTML=`
    <label for="response">Response Type</label>
    <input id="response" name="response" list="responses" value="code" required>
    <datalist id="responses">${b.map(a=>`<option value="${a}"></option>`).join("")}</datalist>`;let o=e.querySelector("input");o.addEventListener("input",()=>{let a=b.includes(o.value);o.setCustomValidity(a?"":"Choose one of the response types"),a&&(t.value=o.value)})}function J(e){x(e,"Certificate 3",`
    <p><label for="certificate">OIDC Signing Certificate</label></p>
    <select id="certificate" name="certificate" size="8">${y(M,["Certificate 3"])}</select>`)}function Q(e){let t=i(["Payroll"]);e.innerHTML=`
    <label for="supported">
      Supported OIDC/OAuth Applications
      <small>Hold Ctrl to choose more than one</small>
    </label>
    <select id="supported" name="supported" multiple>${y(I,t.value)}</select>`,e.addEventListener("change",o=>{t.value=[...o.target.selectedOptions].map(a=>a.value)})}function X(e){x(e,"S256",`
    <fieldset>
      <legend>Authorization Code PKCE Code Challenge Method</legend>
      ${H.map(t=>`
        <label><input type="radio" name="pkce" value="${t}"${t==="S256"?" checked":""}> ${t}</label>`).join("")}
    </fieldset>`)}var E={};d(E,{checkbox:()=>te,checkgroup:()=>oe,indeterminate:()=>ne,scopes:()=>le,switch:()=>ee,tabs:()=>ae});function j(e,t,o){let a=i(t);e.innerHTML=o,e.addEventListener("change",n=>{a.value=n.target.checked})}var L=e=>[...e.querySelectorAll("input[value]")].filter(t=>t.checked).map(t=>t.value);function ee(e){j(e,!0,`
    <input type="checkbox" role="switch" id="back" checked>
    <label for="back">Enable Go Back Button</label>`)}function te(e){j(e,!1,`
    <input type="checkbox" id="consent" required>
    <label for="consent">Require Consent <small>Users are asked once for each application.</small></label>`)}function oe(e){let t=i(["Authorization Code"]);e.innerHTML=`
    <fieldset>
      <legend>Grant Types</legend>
      ${P.map(o=>`
        <label><input type="checkbox" name="grant" value="${o}"${t.value.includes(o)?" checked":""}> ${o}</label><br>`).join("")}
    </fieldset>`,e.addEventListener("change",()=>{t.value=L(e)})}function ne(e){let t=i(["bob@example.com"]);e.innerHTML=`
    <table>
      <thead>
        <tr><th><input type="checkbox" id="all"></th><th><label for="all">Select All</label></th></tr>
      </thead>
      <tbody>
        ${m.map((n,l)=>`
          <tr>
            <td><input type="checkbox" id="user-${l}" value="${n}"${t.value.includes(n)?" checked":""}></td>
            <td><label for="user-${l}">${n}</label></td>
          </tr>`).join("")}
      </tbody>
    </table>`;let o=e.querySelector("#all"),a=()=>{o.checked=t.value.length===m.length,o.indeterminate=t.value.length>0&&!o.checked};e.addEventListener("change",n=>{n.target===o&&e.querySelectorAll("input[value]").forEach(l=>{l.checked=o.checked}),t.value=L(e),a()}),a()}function ae(e){let t=i({tab:"General",checked:!1});e.innerHTML=`
    <div role="tablist" aria-label="Provider">
      <button type="button" role="tab" id="general-tab" aria-controls="general" aria-selected="true">General</button>
      <button type="button" role="tab" id="users-tab" aria-controls="users" aria-selected="false" tabindex="-1">Users List</button>
    </div>
    <div role="tabpanel" id="general" aria-labelledby="general-tab"><p>Nothing to see</p></div>
    <div role="tabpanel" id="users" aria-labelledby="users-tab" hidden>
      <p><input type="checkbox" id="select-users"> <label for="select-users">Select users</label></p>
    </div>`;let o=[...e.querySelectorAll("[role=tab]")],a=n=>{o.forEach(l=>{l.ariaSelected=String(l===n),l.tabIndex=l===n?0:-1,document.getElementById(l.getAttribute("aria-controls")).hidden=l!==n}),t.value={...t.value,tab:n.textContent}};o.forEach((n,l)=>{n.addEventListener("click",()=>a(n)),n.addEventListener("keydown",({key:s})=>{if(s!=="ArrowLeft"&&s!=="ArrowRight")return;let r=o.at((l+(s==="ArrowRight"?1:-1))%o.length);r.focus(),a(r)})}),e.querySelector("#select-users").addEventListener("change",n=>{t.value={...t.value,checked:n.target.checked}})}function le(e){let t=i(Object.keys(h));e.innerHTML=`
    <section>
      <h2>Supported Scopes</h2>
      <ul class="scopes">
        ${Object.entries(h).map(([o,a],n)=>`
          <li>
            <input type="checkbox" id="scope-${n}" value="${o}" checked>
            <label for="scope-${n}">${o}</label>
            <details>
              <summary>Implied Claims</summary>
              <ul>${a.map(l=>`<li>${l}</li>`).join("")}</ul>
            </details>
          </li>`).join("")}
      </ul>
    </section>`,e.addEventListener("change",()=>{t.value=L(e)})}var w={};d(w,{cards:()=>se,menu:()=>ie,table:()=>re});function ie(e){let t=i(null);e.innerHTML=`
    <header><button type="button" popovertarget="navigation">Menu</button> <b>Console</b></header>
    <p><output></output></p>
    <nav id="navigation" popover>
      ${Object.entries(R).map(([a,n])=>`
        <details>
          <summary>${a}</summary>
          <ul>
            ${n.map(l=>`<li><a href="#${l.toLowerCase()}" data-path="${a} > ${l}">${l}</a></li>`).join("")}
          </ul>
        </details>`).join("")}
    </nav>`;let o=e.querySelector("nav");o.addEventListener("click",a=>{let n=a.target.closest("a");n&&(t.value=n.dataset.path,e.querySelector("output").value=t.value,o.hidePopover())})}var k=10,D=Math.ceil(v.length/k);function re(e){let t=i(null);e.innerHTML=`
    <table>
      <caption>Applications List</caption>
      <thead><tr><th scope="col">Name</th><th scope="col">Type</th></tr></thead>
      <tbody></tbody>
    </table>
    <p>
      <button type="button" id="previous">Previous</button>
      <output></output>
      <button type="button" id="next">Next</button>
    </p>`;let o=e.querySelector("tbody"),a=e.querySelector("#previous"),n=e.querySelector("#next"),l=1,s=r=>{l+=r,a.disabled=l===1,n.disabled=l===D,e.querySelector("output").value=`Page ${l} of ${D}`,o.innerHTML=v.slice((l-1)*k,l*k).map(c=>`<tr><td><a href="#application">${c}</a></td><td>OIDC</td></tr>`).join("")};a.addEventListener("click",()=>s(-1)),n.addEventListener("click",()=>s(1)),o.addEventListener("click",r=>{r.target.matches("a")&&(t.value=r.target.textContent)}),s(0)}function se(e){let t=i(null);e.innerHTML=`
    <search><label>Search <input type="search" name="search"></label></search>
    <ul class="cards"></ul>`;let o=e.querySelector("ul"),a=n=>{o.innerHTML=N.filter(l=>l.toLowerCase().includes(n.toLowerCase())).map(l=>`
        <li>
          <article>
            <h3><a href="#template">${l}</a></h3>
            <p>Sign in by OpenID Connect</p>
          </article>
        </li>`).join("")};e.querySelector("input").addEventListener("input",n=>a(n.target.value)),o.addEventListener("click",n=>{n.target.matches("a")&&(t.value=n.target.textContent)}),a("")}var C={};d(C,{dialogs:()=>de,file:()=>pe,list:()=>ce,toast:()=>ue,unasked:()=>be});function ce(e){let t=i(["https://old.example.com/cb"]);e.innerHTML=`
    <section>
      <h2>Login Redirect URIs</h2>
      <ul></ul>
      <button type="button" id="add">Add</button>
    </section>
    <dialog aria-labelledby="title">
      <form method="dialog">
        <h2 id="title">Add Login Redirect URI</h2>
        <p><label>Login Redirect URI <input type="url" name="uri" size="40" required autofocus></label></p>
        <button type="button" id="cancel">Cancel</button>
        <button value="ok">OK</button>
      </form>
    </dialog>`;let o=e.querySelector("dialog"),a=e.querySelector("form"),n=()=>{e.querySelector("ul").replaceChildren(...t.value.map(l=>{let s=document.createElement("li");return s.textContent=l,s}))};e.querySelector("#add").addEventListener("click",()=>{a.reset(),o.showModal()}),e.querySelector("#cancel").addEventListener("click",()=>o.close()),a.addEventListener("submit",()=>{t.value=[...t.value,a.elements.uri.value],n()}),n()}function de(e){let t=i([]);e.innerHTML=`
    <button type="button" id="edit">Edit</button>
    <dialog id="scopes" aria-labelledby="scopes-title">
      <h2 id="scopes-title">Scopes</h2>
      <table><tbody></tbody></table>
      <p><button type="button" id="add">Add</button> <button type="button" id="close">Close</button></p>
    </dialog>
    <dialog id="adding" aria-labelledby="adding-title">
      <form method="dialog">
        <h2 id="adding-title">Add Scope</h2>
        <p><label for="scope-name">Name</label> <input id="scope-name" required></p>
        <p><label for="scope-value">Value</label> <input id="scope-value" required></p>
        <button type="button" id="cancel">Cancel</button>
        <button value="add">Add</button>
      </form>
    </dialog>`;let[o,a]=e.querySelectorAll("dialog"),[n,l]=a.querySelectorAll("input"),s=a.querySelector("form"),r=(c,U)=>e.querySelector(c).addEventListener("click",U);r("#edit",()=>o.showModal()),r("#close",()=>o.close()),r("#add",()=>{s.reset(),a.showModal()}),r("#cancel",()=>a.close()),s.addEventListener("submit",()=>{t.value=[...t.value,{name:n.value,value:l.value}];let c=o.querySelector("tbody").insertRow();c.insertCell().textContent=n.value,c.insertCell().textContent=l.value})}function ue(e){let t=i(0);e.innerHTML=`
    <button type="button" id="save" style="position: fixed; bottom: 28px; left: 60px;">Save</button>
    <div class="notice" role="status">Welcome back <button type="button">Close</button></div>`,e.querySelector("#save").addEventListener("click",()=>{t.value+=1});let o=e.querySelector(".notice");o.querySelector("button").addEventListener("click",()=>o.remove()),setTimeout(()=>o.remove(),5e3)}function pe(e){let t=i(null);e.innerHTML=`
    <dialog aria-labelledby="title">
      <form method="dialog">
        <h2 id="title">Upload Logo</h2>
        <p><label>Select an image file <input type="file" accept="image/*"></label></p>
        <button>OK</button>
      </form>
    </dialog>`,e.querySelector("input").addEventListener("change",o=>{t.value=o.target.files[0]?.name??null}),e.querySelector("dialog").showModal()}function be(e){let t=i("");e.innerHTML=`
    <p><label for="name">Name</label> <input id="name"></p>
    <dialog aria-labelledby="title">
      <form method="dialog">
        <h2 id="title">What\u2019s new</h2>
        <p>Dashboards can be shared now.</p>
        <button autofocus>Got it</button>
      </form>
    </dialog>`,e.querySelector("#name").addEventListener("input",o=>{t.value=o.target.value}),e.querySelector("dialog").showModal()}var T={};d(T,{commit:()=>me,refused:()=>me});function me(e){let t=i(0);e.innerHTML=`
    <form>
      <p>
        <label for="name">Name</label>
        <input id="name" name="name" aria-describedby="name-error" required>
        <span id="name-error" class="error"></span>
      </p>
      <p><button>Save</button> <output></output></p>
    </form>`;let o=e.querySelector("form"),a=e.querySelector("input"),n=e.querySelector("button"),l=e.querySelector("output"),s=r=>{e.querySelector("#name-error").textContent=r,a.ariaInvalid=r?"true":null};o.addEventListener("submit",async r=>{r.preventDefault(),n.disabled=!0,l.value="Saving\u2026";let c=await A();if(n.disabled=!1,l.value="",c){t.value+=1,e.innerHTML="<h2>Applications List</h2>";return}s("Name is taken"),a.focus()}),a.addEventListener("input",()=>s(""))}var fe={...g,...S,...E,...w,...C,...T};fe[q](document.getElementById("root"));})();
