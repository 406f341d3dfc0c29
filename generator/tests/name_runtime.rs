//! No emitted method has the name of a method of the runtime on the same type.

mod name_support;

use allof::ir::{Link, LinkValue, OperationId, ParameterLocation, SchemeId, SchemeKind, Status};
use name_support::*;
use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;

/// Returns the inherent methods of a type of the runtime.
fn inherent_methods(of: &str) -> io::Result<BTreeSet<String>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("runtime/src/client");
    let mut methods = BTreeSet::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let file = syn::parse_file(&fs::read_to_string(path)?).map_err(io::Error::other)?;
        for item in file.items {
            let syn::Item::Impl(item) = item else {
                continue;
            };
            let syn::Type::Path(this) = &*item.self_ty else {
                continue;
            };
            let is_it = this
                .path
                .segments
                .last()
                .is_some_and(|last| last.ident == of);
            if item.trait_.is_some() || !is_it {
                continue;
            }
            for item in item.items {
                if let syn::ImplItem::Fn(item) = item {
                    methods.insert(item.sig.ident.to_string());
                }
            }
        }
    }
    Ok(methods)
}

#[test]
fn no_operation_has_the_name_of_a_method_of_the_client() {
    for method in inherent_methods("Client").unwrap() {
        let mut api = api();
        api.operations.push(operation(Some(&method), "GET", "/"));
        assert_ne!(fresh(&api).operations[OperationId(0)].method, method);
    }
}

#[test]
fn no_optional_parameter_has_the_name_of_a_method_of_a_call() {
    for method in inherent_methods("Call").unwrap() {
        let mut api = api();
        api.operations.push(operation(Some("x"), "GET", "/"));
        api.operations[OperationId(0)].parameters.push(parameter(
            &method,
            ParameterLocation::Query,
            false,
        ));
        assert_ne!(fresh(&api).operations[OperationId(0)].parameters[0], method);
    }
}

#[test]
fn no_link_has_the_name_of_a_method_of_a_response() {
    for method in inherent_methods("Response").unwrap() {
        let mut api = api();
        let mut target = operation(Some("x"), "GET", "/");
        target
            .parameters
            .push(parameter("id", ParameterLocation::Path, true));
        let mut success = response(Status::Code(200), true);
        success.links.push(Link {
            name: method.clone(),
            places: vec![target.origin.join("links")],
            target: Some(target.origin.clone()),
            values: vec![("id".to_owned(), LinkValue::Header("X-Id".to_owned()))],
            description: None,
        });
        target.responses.push(success);
        api.operations.push(target);
        let names = fresh(&api);
        let links = &names.operations[OperationId(0)].links;
        assert_eq!(links.len(), 1);
        assert_ne!(links[0].method, method);
    }
}

#[test]
fn no_scheme_has_the_name_of_a_method_of_the_builder() {
    for method in inherent_methods("ClientBuilder").unwrap() {
        let mut api = api();
        api.schemes
            .push(scheme(&method, SchemeKind::Http("x".to_owned())));
        assert_ne!(fresh(&api).schemes[SchemeId(0)], method);
    }
}
